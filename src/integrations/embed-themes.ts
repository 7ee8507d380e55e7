import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { themeStyles } from '../lib/embed-themes.ts';
import { virtualModule } from './support/virtual-module.ts';

const tokens = fileURLToPath(new URL('../styles/tokens.css', import.meta.url));
const themes = virtualModule('virtual:embed-themes.css', async () => themeStyles(await readFile(tokens, 'utf8')), [tokens]);

/** Makes light and dark, as themes that a host page can choose, a style sheet of the embed: `import 'virtual:embed-themes.css'`. */
export const embedThemes = (): AstroIntegration => ({
  name: 'embed-themes',
  hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [themes] } }) },
});
