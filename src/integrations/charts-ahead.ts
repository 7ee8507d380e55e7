import type { AstroIntegration } from 'astro';

/**
 * Loads what draws the charts (lib/content/drawing.ts, 0.3 s) while the bundler works and leaves this thread idle, and not
 * when the first page with a chart is rendered. What goes wrong is said by that page.
 */
export const chartsAhead = (): AstroIntegration => ({
  name: 'charts-ahead',
  hooks: { 'astro:build:start': () => void Promise.all([import('@observablehq/plot'), import('linkedom')]).catch(() => undefined) },
});
