import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { chartsAhead } from './src/integrations/charts-ahead.ts';
import { checksums } from './src/integrations/checksums.ts';
import { compression } from './src/integrations/compression.ts';
import { embedElement } from './src/integrations/embed-element.ts';
import { embedThemes } from './src/integrations/embed-themes.ts';
import { joinedStyles } from './src/integrations/joined-styles.ts';
import { scriptOrder } from './src/integrations/script-order.ts';
import { pdfs } from './src/integrations/pdfs.ts';
import { passOn } from './src/integrations/pass-on.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { preactAtBuild } from './src/integrations/preact-at-build.ts';
import { renderedPages } from './src/integrations/rendered-pages.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { unwritten } from './src/integrations/unwritten.ts';
import { sitemapOptions } from './src/integrations/sitemap-dates.ts';
import { oneSpace } from './src/integrations/support/one-space.ts';
import { cacheFolder } from './src/schema-digest.ts';
import { settings } from './src/settings.ts';

/** What every page or every island needs is one file each: many small ones weigh more and take longer. */
const scriptGroups = [
  { name: 'every-page', test: /src\/(islands\/(page|state\/offline-copy)|lib\/(local-day|urls|kept-copy))|preload-helper/ },
  { name: 'every-island', test: /node_modules\/(preact|nanostores|@nanostores)\/|src\/islands\/hydrate-in/ },
  { name: 'every-list', test: /src\/(islands\/state\/(ticks-store|choices-store|guarded-store|visit|forget)|lib\/(ticks|choices|progress|plan\/key))\.ts/ },
  { name: 'every-plan', test: /src\/(islands\/state\/plan-store|lib\/(plan\/(family|order|owners|stored)|paper\/family-fragment|words\/children))\.ts/ },
];

const scripts = scriptOrder(settings.base);
const styles = joinedStyles(settings.base);
const pages = renderedPages(settings, (html) => oneSpace(scripts.ordered(styles.oneStyleSheet(html))));

export default defineConfig({
  site: settings.address,
  base: settings.base,
  outDir: settings.outDir,
  cacheDir: cacheFolder(settings.contentDir),
  trailingSlash: 'always',
  compressHTML: true, // the default of Astro 7 joins words across line breaks
  prerenderConflictBehavior: 'error',
  session: false,
  devToolbar: { enabled: false },
  build: {
    inlineStylesheets: 'never', // so that the CSP needs no hashes (lib/security.ts)
    concurrency: 4, // while one page waits for its file, others render
  },
  vite: {
    // Astro writes such a directive into every MDX file and reads it before the bundler drops it: a warning each helps nobody.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: scriptGroups } } } } } },
  }, // scripts become files, for the same reason
  markdown: {
    syntaxHighlight: false, // writes style attributes, which the CSP blocks
    processor: satteri({ features: { headingAttributes: true } }),
  },
  integrations: [
    unwritten(settings),
    plainImports(),
    embedThemes(),
    mdx(),
    preactAtBuild(),
    chartsAhead(),
    siteAddress(settings),
    scripts.integration,
    styles.integration,
    embedElement(),
    sitemap(sitemapOptions(settings, pages.made)),
    pages.integration,
    pdfs(settings),
    ...passOn(settings, pages.made),
    compression(settings),
    checksums(),
  ],
});
