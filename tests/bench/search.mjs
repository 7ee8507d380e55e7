// (c) From the address to the first results on slow 4G, with all pages there, beside Starlight's search.
import { wordOfTheTextAlone } from '../support/search.ts';
import { again } from './again.mjs';
import { bytesOf, onPage, slow4G, watchWire } from './browse.mjs';
import { builtAt } from './builds.mjs';
import { median } from './measure.mjs';
import { bar, grouped, must, table } from './report.mjs';
import { compress, served } from './serving.mjs';

const times = 3;
const isNeeded = (file) => /^(search|_astro|pagefind)\/|^index\.html$/.test(file);

const inside = 'ours, looked for inside every page';
async function ours(page, address, words) {
  await page.goto(`${address}/search/#${new URLSearchParams({ q: words })}`, { waitUntil: 'commit' });
  await page.locator('.result h3 a').first().waitFor();
}
const searches = {
  ours,
  async [inside](page, address, words) {
    await ours(page, address, words);
    await page.getByRole('button', { name: 'inside every page' }).click();
    await page.locator('.result mark').first().waitFor();
  },
  async Starlight(page, address, words) {
    await page.goto(`${address}/`, { waitUntil: 'commit' });
    await page.locator('site-search button[data-open-modal]:not([disabled])').click();
    await page.locator('.pagefind-ui__search-input').fill(words);
    await page.locator('.pagefind-ui__result-link').first().waitFor();
  },
};

/** One search on a browser that has seen nothing. */
const ask = (name, address, words) =>
  onPage(async (page, session) => {
    // What a worker fetches is neither slowed nor counted; without one, Pagefind fetches the same itself, as ours always does.
    await page.addInitScript(() => delete window.Worker);
    const answers = await watchWire(session);
    await session.send('Network.emulateNetworkConditions', slow4G);
    const started = performance.now();
    await searches[name](page, address, words);
    return { seconds: (performance.now() - started) / 1000, bytes: bytesOf(answers()), requests: answers().length };
  });

/** A press before a site's own script listens leads nowhere. */
const askedOnce = (name, address, words) =>
  again(
    () => ask(name, address, words),
    ({ name: kind }) => kind === 'TimeoutError',
  );

async function asked(name, address, words) {
  const found = [];
  for (let time = 0; time < times; time++) found.push(await askedOnce(name, address, words));
  return { name, words, ...Object.fromEntries(['seconds', 'bytes', 'requests'].map((figure) => [figure, median(found.map((one) => one[figure]))])) };
}

export async function search(bench) {
  const size = bench.sizes.at(-1);
  const all = await builtAt(bench, size);
  const site = (wanted) => all.find(({ name }) => name === wanted);
  const [ofNames, ofText] = ['grooming', wordOfTheTextAlone(bench.site)];
  const rows = [];
  // The budget is that of the site as it is.
  await served(bench.site, async (address) => {
    for (const words of [ofNames, ofText]) rows.push({ pages: bench.pages, ...(await asked('ours', address, words)) });
  });
  for (const name of ['ours', 'Starlight']) {
    const { site: folder, pages } = site(name);
    await compress(folder, isNeeded);
    await served(folder, async (address) => {
      for (const words of [ofNames, ofText]) rows.push({ pages, ...(await asked(name, address, words)) });
      if (name === 'ours') rows.push({ pages, ...(await asked(inside, address, ofText)) });
    });
  }
  const [ownName, ownText, byName, byText, , theirName, theirText] = rows;
  return {
    title: 'Search',
    blocks: [
      table(
        ['search', 'pages', 'asked for', 'seconds to results', 'bytes in all', 'requests'],
        rows.map(({ name, pages, words, seconds, bytes, requests }) => [name, grouped(pages), words, seconds.toFixed(2), grouped(bytes), requests]),
      ),
      `From the address to the first results, in a browser that has seen nothing, on slow 4G (1.6 Mbit/s, 150 ms), median of ${times}: ours from the search page, Starlight’s from its first page, where the search is opened and the words typed at once. “${ofNames}” is in the names of pages; “${ofText}” only in their text. Starlight’s results have excerpts; our first results have what a page says of itself and the headings where the words stand, and excerpts when the reader asks to look inside every page: the row says what that costs, from the address on. The copies have the same words as the originals, so both sides’ indexes are smaller than those of that many pages with words of their own.`,
    ],
    bars: [
      bar('first results of a search, in all, by a name and by a word of the text', Math.max(ownName.bytes, ownText.bytes), 100_000, ' bytes'),
      must(
        'lighter than Starlight’s search',
        byName.bytes < theirName.bytes && byText.bytes < theirText.bytes,
        `${grouped(byName.bytes)} and ${grouped(byText.bytes)} bytes, Starlight’s ${grouped(theirName.bytes)} and ${grouped(theirText.bytes)}`,
      ),
      bar('first results by name, beside Starlight', byName.seconds / theirName.seconds, 1, ' times', 2),
      bar('first results from the text, beside Starlight', byText.seconds / theirText.seconds, 1, ' times', 2),
    ],
  };
}
