import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { themeStyles } from '../lib/embed-themes.ts';

const name = 'virtual:embed-themes.css';
const tokens = fileURLToPath(new URL('../styles/tokens.css', import.meta.url));

/** Makes light and dark, as themes that a host page can choose, a style sheet of the embed: `import 'virtual:embed-themes.css'`. */
export const embedThemes = (): AstroIntegration => ({
  name: 'embed-themes',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'embed-themes',
              resolveId: (id) => (id === name ? `\0${name}` : undefined),
              async load(id) {
                if (id !== `\0${name}`) return undefined;
                this.addWatchFile(tokens);
                return themeStyles(await readFile(tokens, 'utf8'));
              },
            },
          ],
        },
      });
    },
  },
});
