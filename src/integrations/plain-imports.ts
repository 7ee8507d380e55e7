import type { AstroIntegration } from 'astro';

/**
 * What loads on demand loads with a plain import(). Vite would wrap each in a helper of 0.8 KB that first fetches the
 * styles of what is loaded; ours has none of its own, and an app page has no room for it.
 */
export const plainImports = (): AstroIntegration => ({
  name: 'plain-imports',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'plain-imports',
              enforce: 'pre',
              // Else each file that loads another lists what that needs, for the helper that is not there. Astro sets it for itself before this.
              configResolved: ({ environments }) => {
                for (const { build } of Object.values(environments)) build.modulePreload = false;
              },
              load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
            },
          ],
        },
      });
    },
  },
});
