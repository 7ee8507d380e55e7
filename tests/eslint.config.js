import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Layers of src, left to right; each may import only what stands to its left (design: "The house"). */
const layers = ['schema', 'lib', 'islands', 'components', 'layouts', 'pages'];
const folders = (names) => names.flatMap((name) => [`**/${name}/**`, `@/${name}/**`, `@/${name}`]);

const mayNotImport = (files, names, message, extra = []) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group: folders(names), message }, ...extra] }],
  },
});

const toTheRight = (layer) => layers.slice(layers.indexOf(layer) + 1);

export default tseslint.config(
  {
    ignores: ['dist/**', 'dist-*/**', '.trial-content/**', 'tests/bench/peers/work/**', '.astro/**', '.cache/**', 'test-results/**'],
  },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-else-return': 'error',
      'prefer-const': 'error',
      // Triple-slash references are how Astro and Vitest take their types.
      '@typescript-eslint/triple-slash-reference': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A table that scrolls sideways must be reachable by keyboard (WCAG 2.1.1); as a named region it may take focus.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
    },
  },
  { files: ['scripts/**', 'tests/support/**', 'tests/bench/**', 'tests/faults/**', 'tests/engines/*.mjs'], rules: { 'no-console': 'off' } },
  mayNotImport(['src/schema/**'], [...toTheRight('schema'), 'tests'], 'schema imports only astro/zod'),
  mayNotImport(['src/lib/**'], [...toTheRight('lib'), 'tests'], 'lib imports schema and lib alone'),
  mayNotImport(['src/lib/*.ts', 'src/lib/!(content)/**'], [...toTheRight('lib'), 'tests'], 'lib imports schema and lib alone', [
    {
      group: ['astro:*', '**/settings', '**/settings.ts', '**/lib/content/**', './content/**', '../content/**'],
      message: 'lib outside lib/content must run in a browser',
    },
  ]),
  mayNotImport(['src/components/**'], ['layouts', 'pages', 'tests'], 'components import schema, lib and islands alone'),
  mayNotImport(['src/layouts/**'], ['pages', 'tests'], 'nothing imports pages'),
  mayNotImport(['src/pages/**', 'src/integrations/**'], ['tests'], 'nothing imports tests'),
  mayNotImport(['src/islands/**'], ['components', 'layouts', 'pages', 'integrations', 'tests'], 'islands import browser-safe lib alone', [
    { group: ['astro:*', 'astro/*', '**/lib/content/**', '**/settings', '**/settings.ts'], message: 'not in the browser' },
    { group: ['**/schema/**', '@/schema/**'], allowTypeImports: true, message: 'a schema would ship Zod: import its types alone' },
  ]),
);
