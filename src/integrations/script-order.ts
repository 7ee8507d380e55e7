import type { AstroIntegration } from 'astro';

const script = /<script type="module" src="[^"]*?(_astro\/[^"]+)"><\/script>/g;
const stylesheet = /(?:<link rel="stylesheet" href="[^"]*">)+/;

/** What is known of a file of script: what it imports at once, and whether it belongs to a layout. */
type Chunk = { imports: readonly string[]; ofLayout: boolean };

/**
 * Puts the scripts of each page in the order a slow phone needs them. The layout's own script (leave at once) comes with
 * the page, and what it imports is named in the head, so that it is fetched beside the style sheet and not one round trip
 * later. All others, which add tools to what is there to read, are named in `data-later` of the body, and what they
 * import in `data-later-parts`: islands/page/later.ts fetches them, all at once, when the text has been painted.
 * https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload
 * @returns the integration that learns what the files import, and the function that orders the scripts of a page's HTML
 */
export const scriptOrder = (base: string) => {
  const chunks = new Map<string, Chunk>();

  /** Some files with all they import, and what that imports, in order. */
  const withImports = (names: readonly string[]): string[] => {
    const found = new Set<string>(names);
    for (const name of found) for (const next of chunks.get(name)?.imports ?? []) found.add(next);
    return [...found];
  };

  const ordered = (html: string): string => {
    const named = [...html.matchAll(script)].map(([, name = '']) => name);
    const first = named.filter((name) => chunks.get(name)?.ofLayout);
    const early = withImports(first);
    const later = named.filter((name) => !first.includes(name));
    const parts = withImports(later).filter((name) => !early.includes(name) && !later.includes(name));
    const list = (names: readonly string[]) => names.map((name) => base + name).join(' ');
    const attributes = [['later', later] as const, ['later-parts', parts] as const].filter(([, names]) => names.length > 0);
    const preloads = early.filter((name) => !first.includes(name)).map((name) => `<link rel="modulepreload" href="${base}${name}">`);
    return html
      .replace(script, (element, name: string) => (first.includes(name) ? element : ''))
      .replace(stylesheet, (styles) => styles + preloads.join(''))
      .replace(/<body\b/, (body) => body + attributes.map(([name, names]) => ` data-${name}="${list(names)}"`).join(''));
  };

  const integration: AstroIntegration = {
    name: 'script-order',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'script-order',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_, bundle) {
                  for (const file of Object.values(bundle))
                    if (file.type === 'chunk')
                      chunks.set(file.fileName, { imports: file.imports, ofLayout: file.facadeModuleId?.includes('/src/layouts/') ?? false });
                },
              },
            ],
          },
        });
      },
    },
  };
  return { integration, ordered };
};
