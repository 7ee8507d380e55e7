// (a) What a page weighs, ours and Starlight's with the same text.
import { heaviestOfEachKind } from '../support/kinds.ts';
import { assetsOf, pagePaths, wireBytes } from '../support/site.ts';
import { bytesOf, onPage, watchWire } from './browse.mjs';
import { bar, grouped, must, table } from './report.mjs';
import { served } from './serving.mjs';

const kinds = ['html', 'css', 'js', 'fonts', 'images', 'other'];

/** Opens a page cold and lets it settle; with a box to tick, until that tick works. */
const weigh = (address, box) =>
  onPage(async (page, session) => {
    const answers = await watchWire(session);
    await page.goto(address, { waitUntil: 'networkidle' });
    if (box) {
      await page.locator(box).first().click();
      await page.waitForLoadState('networkidle');
      if (!(await page.locator(box).first().isChecked())) throw new Error(`the first box of ${address} cannot be ticked`);
    }
    return answers();
  });

const row = (name, answers) => [
  name,
  grouped(bytesOf(answers)),
  ...kinds.map((kind) => grouped(bytesOf(answers, kind))),
  answers.length,
  grouped(answers.reduce((sum, { head }) => sum + head, 0)),
];

/** HTML, scripts and styles that a page of ours names, from the files. */
const ourBytes = (path, site) => {
  const { scripts, styles } = assetsOf(path, site);
  return [path, ...scripts, ...styles].reduce((sum, file) => sum + wireBytes(file, site), 0);
};

export async function weight(bench) {
  const starlight = await bench.starlight();
  const heaviest = heaviestOfEachKind(bench.site);
  const pathOf = (wanted) => heaviest.find(({ kind }) => kind === wanted).path;
  const [guide, app] = [pathOf('guide'), pathOf('app')];
  const ours = await served(bench.site, async (at) => ({ guide: await weigh(at + guide), app: await weigh(at + app, '.check__box') }));
  const theirs = await served(starlight, async (at) => ({ guide: await weigh(at + guide), app: await weigh(at + app) }));

  // All of Starlight's pages load the same beside their HTML: what its guide was seen to load.
  const shared = bytesOf(theirs.guide, 'css') + bytesOf(theirs.guide, 'js');
  const known = new Set(pagePaths(starlight));
  const both = pagePaths(bench.site).filter((path) => known.has(path) && path !== '/404.html');
  const heavier = both.filter((path) => ourBytes(path, bench.site) >= wireBytes(path, starlight) + shared);
  const [light, heavy] = [bytesOf(ours.guide), bytesOf(ours.app)];
  return {
    title: 'Weight of a page',
    blocks: [
      table(
        ['page', 'bytes', ...kinds, 'requests', 'headers'],
        [
          row(`ours ${guide}`, ours.guide),
          row(`Starlight ${guide}`, theirs.guide),
          row(`ours ${app} until the first tick works`, ours.app),
          row(`Starlight ${app} (no checklist)`, theirs.app),
        ],
      ),
      `The heaviest guide and the heaviest app, on a first visit. Starlight has the same text from the Markdown that our site publishes, and a sidebar of five links as our header has.`,
    ],
    bars: [
      bar(`the guide ${guide}`, light, 14_000, ' bytes'),
      bar(`the app page ${app} with its working checklist`, heavy, 30_000, ' bytes'),
      bar('the guide, beside Starlight', light / bytesOf(theirs.guide), 1, ' times', 2),
      bar('the app page, beside Starlight', heavy / bytesOf(theirs.app), 1, ' times', 2),
      must(
        'every page lighter than Starlight’s (HTML, scripts and styles)',
        heavier.length === 0,
        `${both.length - heavier.length} of ${both.length} pages${heavier.length > 0 ? `, not ${heavier.slice(0, 5).join(', ')}` : ''}`,
      ),
    ],
  };
}
