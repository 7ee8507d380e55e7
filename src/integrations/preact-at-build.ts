import { getRenderer } from '@astrojs/preact/container-renderer';
import type { AstroIntegration } from 'astro';
import { virtualModule } from './support/virtual-module.ts';

/**
 * Renders Preact components with @astrojs/preact, and leaves JSX to Vite, which compiles it as tsconfig.json says. The
 * integration of that package would load Babel, and compile every component with it twice, for half a second of a build.
 * What it does for hydration by directives is left out, too: our islands start themselves (islands/*.tsx).
 */
export const preactAtBuild = (): AstroIntegration => ({
  name: 'preact-at-build',
  hooks: {
    'astro:config:setup': ({ addRenderer, updateConfig }) => {
      addRenderer(getRenderer(false));
      updateConfig({ vite: { plugins: [virtualModule('astro:preact:opts', () => 'export default {};')] } }); // the renderer asks for it
    },
  },
});
