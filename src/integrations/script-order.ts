import { rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const script = /<script type="module" src="[^"]*?(_astro\/[^"]+)"><\/script>/g;

/** What is known of a file of script: what it imports at once, whether it belongs to a layout, and whether it only imports one other. */
type Chunk = { imports: readonly string[]; ofLayout: boolean; onlyImports: boolean };
const oneImport = /^import"[^"]+";\s*$/;

/**
 * Puts the scripts of each page in the order a slow phone needs them. The layout's own script (leave at once) comes with
 * the page. All others, which add tools to what is there to read, are named in `data-later` of the body, and what they
 * import in `data-later-parts`: islands/page/later.ts fetches them, all at once, when the text has been painted.
 * A script that only imports another is left out and the other named: one request and one round trip less before the text.
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

  /** The file that holds what a file stands for. */
  const behind = (name: string): string => {
    const chunk = chunks.get(name);
    return chunk?.onlyImports && chunk.imports[0] ? chunk.imports[0] : name;
  };

  const ordered = (html: string): string => {
    const named = [...html.matchAll(script)].map(([, name = '']) => name);
    const first = named.filter((name) => chunks.get(name)?.ofLayout);
    const early = withImports(first.map(behind));
    const later = named.filter((name) => !first.includes(name));
    const parts = withImports(later).filter((name) => !early.includes(name) && !later.includes(name));
    const list = (names: readonly string[]) => names.map((name) => base + name).join(' ');
    const attributes = [['later', later] as const, ['later-parts', parts] as const].filter(([, names]) => names.length > 0);
    return html
      .replace(script, (element, name: string) => (first.includes(name) ? element.replace(name, behind(name)) : ''))
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
                      chunks.set(file.fileName, {
                        imports: file.imports,
                        ofLayout: file.facadeModuleId?.includes('/src/layouts/') ?? false,
                        onlyImports: oneImport.test(file.code),
                      });
                },
              },
            ],
          },
        });
      },
      // No page names them any more, and what is kept for offline is all that is there.
      'astro:build:done': async ({ dir }) => {
        const unnamed = [...chunks].filter(([, chunk]) => chunk.onlyImports && chunk.ofLayout).map(([name]) => name);
        await Promise.all(unnamed.map((name) => rm(new URL(name, dir))));
      },
    },
  };
  return { integration, ordered };
};
