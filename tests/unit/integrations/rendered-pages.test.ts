import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { afterAll, expect, test } from 'vitest';
import { renderedPages } from '../../../src/integrations/rendered-pages.ts';
import { settings } from '../../../src/settings.ts';

const scratch = mkdtempSync(join(tmpdir(), 'rendered-pages-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const address = 'https://guide.example';
const data = (name: string) => JSON.stringify({ url: `${address}/${name}/`, name, license: 'https://creativecommons.org/licenses/by/4.0/' });
const page = (name: string, about = data(name)) =>
  `<!doctype html><html lang="en-GB"><head><title>${name}</title><script type="application/ld+json">${about}</script></head>` +
  `<body><header>Menu</header><main id="main" data-pagefind-body data-kind="Guide"><h1>About ${name}</h1><p>Words on ${name}.</p></main></body></html>`;

type Page = { html: string; wait?: number; never?: boolean };

/** Plays Astro's part for some pages that render at the same time; `wait` is how many milliseconds one takes. */
async function build(pages: Record<string, Page>) {
  const folder = mkdtempSync(join(scratch, 'site-'));
  const { integration, made } = renderedPages({ ...settings, base: '/', address }, (html) => html);
  const astro: AstroPrerenderer = {
    name: 'astro',
    getStaticPaths: () =>
      Promise.resolve(Object.keys(pages).map((pathname) => ({ pathname, route: { type: 'page', component: 'page.astro' } }) as PathWithRoute)),
    async render(request) {
      const { html, wait = 0 } = pages[new URL(request.url).pathname.slice(0, -1)] ?? { html: '' };
      await setTimeout(wait);
      return new Response(html);
    },
  };
  let ours = astro;
  const hooks = integration.hooks as unknown as Record<string, (given: object) => void>;
  hooks['astro:config:done']?.({ config: { outDir: pathToFileURL(`${folder}/`) } });
  hooks['astro:build:start']?.({ setPrerenderer: (wrap: (theirs: AstroPrerenderer) => AstroPrerenderer) => (ours = wrap(astro)) });
  await ours.setup?.();
  const paths = (await ours.getStaticPaths()).filter(({ pathname }) => !pages[pathname]?.never);
  await Promise.all(paths.map(({ pathname, route }) => ours.render(new Request(`${address}${pathname}/`), { routeData: route })));
  return { folder, made };
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name).slice(folder.length), readFileSync(join(parentPath, name), 'base64')])
    .sort();

test('pages that overtake each other make the same files', async () => {
  const names = ['ages', 'bullying', 'calls', 'devices'];
  const inTurn = await build(Object.fromEntries(names.map((name) => [`/${name}`, { html: page(name) }])));
  const overtaking = await build(Object.fromEntries(names.map((name, at) => [`/${name}`, { html: page(name), wait: 90 - 30 * at }])));
  expect((await inTurn.made()).searched).toBe(4);
  await overtaking.made();
  const files = filesOf(inTurn.folder);
  expect(files.map(([name]) => name)).toEqual(expect.arrayContaining(['/ages/index.md', '/devices/index.md', '/search/pages.json']));
  expect(filesOf(overtaking.folder)).toEqual(files);
});

test('a page that goes wrong in the thread is named', async () => {
  const { made } = await build({ '/ages': { html: page('ages') }, '/bullying': { html: page('bullying', '{"url":') } });
  await expect(made()).rejects.toThrow(/of \/bullying\/: .*JSON/);
});

test('a page that was announced and did not come is named, and nobody waits for it', async () => {
  const { made } = await build({ '/ages': { html: page('ages') }, '/bullying': { html: '', never: true } });
  expect(made).toThrow('Astro said that it would render /bullying/, and did not.');
});
