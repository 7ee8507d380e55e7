/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Five suites: unit (pure modules), content (rules over all of content/), dist (the built site in OUT_DIR), pdf (its PDFs), hosts (it on real servers). */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('../src', import.meta.url)) } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // The stores take hold of the browser's storage when they load: inlined, each test loads them afresh.
    projects: ['unit', 'content', 'dist', 'pdf', 'hosts'].map((name) => ({
      extends: true as const,
      test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 120_000, hookTimeout: 180_000, server: { deps: { inline: [/nanostores/] } } },
    })),
  },
});
