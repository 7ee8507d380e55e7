import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/** Builds the custom element for other sites as one file with a lasting address, /embed.js. */
export const embedElement = (): AstroIntegration => ({
  name: 'embed-element',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: {
          outDir: fileURLToPath(dir),
          emptyOutDir: false,
          copyPublicDir: false,
          target: 'es2022',
          lib: { entry: 'src/islands/embed/element.ts', formats: ['iife'], name: 'safetyChecklist', fileName: () => 'embed.js' },
        },
      });
    },
  },
});
