import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePdfs } from '../../src/integrations/pdfs/make.ts';
import { downloadsOf } from '../../src/lib/paper/downloads.ts';
import { settings } from '../../src/settings.ts';
import { need } from '../support/debian.ts';
import { pdfFacts, wordsOf, type PdfText } from '../support/pdf.ts';
import { codeInPdf, codeOnPage } from '../support/qr.ts';
import { documentOf, pagePaths, siteDir } from '../support/site.ts';

const folder = join(siteDir, 'downloads');
const downloads = downloadsOf(pagePaths());
let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'pdfs-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const bytesOf = (file: string) => readFileSync(join(folder, file));

/** Text without its spaces, which a line break may have taken. */
const flat = (text: string) => text.replace(/\s+/g, '');

const millimetre = 72 / 25.4;
const a4 = [210 * millimetre, 297 * millimetre] as const;
/** Points from the top of a page and from its foot where the running words stand. */
const head = 32 * millimetre;
const foot = 15 * millimetre;
/** Above the foot of what hangs or is cut, where the licence stands small. */
const licenceRoom = 12 * millimetre;

test('every PDF of the list is there, and no other', () => {
  expect(downloads.length).toBeGreaterThan(50);
  expect(
    readdirSync(folder)
      .filter((file) => file.endsWith('.pdf'))
      .sort(),
  ).toEqual(downloads.map((download) => download.file).sort());
});

describe.each(downloads)('$file', ({ file, size, layout, pages: sources }) => {
  const facts = pdfFacts(bytesOf(file));

  test('has a title, a language, tags, an outline and only fonts of its own', async () => {
    const { title, language, tagged, outline } = await facts;
    expect(title.length).toBeGreaterThan(5);
    expect(language).toBe('en-GB');
    expect(tagged).toBe(true);
    const first = documentOf(sources[0] ?? '/').querySelector('main h1')?.textContent ?? '?';
    if (layout !== 'cards') expect(outline.map(flat)).toContain(flat(first));
    const raw = bytesOf(file).toString('latin1');
    const fonts = [...raw.matchAll(/\/Type ?\/FontDescriptor/g)].length;
    expect(fonts).toBeGreaterThan(0);
    expect([...raw.matchAll(/\/FontFile2 /g)]).toHaveLength(fonts);
    for (const [, name] of raw.matchAll(/\/BaseFont ?\/(\S+)/g)) expect(name).toContain('AtkinsonHyperlegibleNext');
  });

  test('is large enough to read, and nothing is cut off or lies on the foot', async () => {
    const { pages, size: paper } = await facts;
    const width = layout === 'booklet' ? a4[1] : layout === 'a5' ? a4[0] / Math.SQRT2 : a4[0];
    expect(Math.abs(paper[0] - width)).toBeLessThan(2);
    const least = layout === 'poster' ? 16 : size;
    const smallFrom = foot + (layout === 'poster' || layout === 'cards' ? licenceRoom : 0);
    for (const [index, texts] of pages.entries()) {
      const isRunning = ({ y }: PdfText) => y > paper[1] - head || y < smallFrom;
      for (const text of texts) {
        const where = `"${text.text}" on page ${index + 1}`;
        expect(text.size, where).toBeGreaterThanOrEqual(9);
        if (!isRunning(text)) expect(text.size, where).toBeGreaterThanOrEqual(least - 0.1);
        expect(text.x, where).toBeGreaterThan(5 * millimetre);
        expect(text.x + text.width, where).toBeLessThan(paper[0] - 5 * millimetre);
        expect(text.y, where).toBeGreaterThan(5 * millimetre);
      }
      const feet = texts.filter(({ text, size: points }) => points < 10 && /^Page \d+ of \d+$/.test(text));
      const lowest = Math.min(...texts.filter(({ size: points }) => points >= least - 0.1).map(({ y }) => y));
      for (const number of feet) expect(lowest, `page ${index + 1}`).toBeGreaterThan(number.y + 9);
    }
  });

  test('says once, at its end, who may copy it; and on each side where the newest copy is', async () => {
    const sides = (await facts).pages.map((texts) => flat(wordsOf(texts)));
    const isPack = file === 'all-sheets.pdf';
    const licence = flat('Free to copy and hand out:');
    expect(sides.join('').split(licence)).toHaveLength((isPack ? sources.length : 1) + 1);
    const end = layout === 'booklet' ? sides.join('') : (sides.at(-1) ?? '');
    expect(end).toContain(licence);
    expect(end).toContain(flat('We are not the government, the police, a charity or an app company.'));
    if (isPack || sources.some((path) => path.startsWith('/apps/'))) return; // a sheet has its code
    const place = layout === 'booklet' || layout === 'a5' ? '/print/' : sources[0];
    for (const side of sides) expect(side).toContain(`Newestcopy:${new URL(settings.address).host}${settings.base}${place?.slice(1)}`);
  });

  test('is sound', () => {
    need('qpdf', 'qpdf');
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', join(folder, file)], { encoding: 'utf8' });
    expect(status, `${stdout}${stderr}`).toBe(0);
  });
});

const apps = readdirSync('content/apps');
describe.each(apps)('the sheet of %s', (app) => {
  const path = `/apps/${app}/sheet/`;
  const sheet = documentOf(path).querySelector('[data-paper]');
  const clear = pdfFacts(bytesOf(`${app}-sheet.pdf`));

  test('has at most four sides; each says its app, edition, dates, number and address', async () => {
    const { pages } = await clear;
    expect(pages.length).toBeLessThanOrEqual(4);
    for (const [index, texts] of pages.entries()) {
      const words = wordsOf(texts);
      for (const part of ['data-name', 'data-line', 'data-address']) expect(words).toContain(sheet?.getAttribute(part));
      expect(words).toContain(`Page ${index + 1} of ${pages.length}`);
    }
  });
  test('reads in order: each check whole, on one side, as the page has them', async () => {
    const sides = (await clear).pages.map((texts) => flat(wordsOf(texts)));
    const all = sides.join('');
    let at = -1;
    for (const check of sheet?.querySelectorAll('[data-check]') ?? []) {
      const parts = [...check.querySelectorAll('h3, .paper-check__facts, .part-why, .paper-path li')].map((part) => flat(part.textContent ?? ''));
      expect(parts.length).toBeGreaterThan(2);
      const side = sides.find((words) => words.includes(parts[0] ?? '?')) ?? '';
      for (const part of parts) expect(side).toContain(part);
      const next = all.indexOf(parts[0] ?? '?', at + 1);
      expect(next, parts[0]).toBeGreaterThan(at);
      at = next;
    }
    expect(sides.at(-1)).toContain(flat('If something has happened'));
  });
  test('no line begins with the sign between two steps', async () => {
    const starts = (await clear).pages.flatMap((texts) =>
      [...Map.groupBy(texts, ({ y }) => Math.round(y)).values()].map((line) => line.toSorted((a, b) => a.x - b.x)[0]?.text.trim() ?? ''),
    );
    expect(starts.filter((text) => text.startsWith('›'))).toEqual([]);
  });
  test('its code leads to "Is my copy still right?" with its edition', () => {
    const address = `${settings.address}${settings.base}check-your-copy/#${app}=${sheet?.getAttribute('data-edition')}`;
    expect(codeOnPage(path)).toBe(address);
    expect(codeInPdf(join(folder, `${app}-sheet.pdf`), 2, scratch)).toBe(address);
  });
});

test('sides are as many as promised', async () => {
  const sides = async (file: string) => (await pdfFacts(bytesOf(file))).pages.length;
  expect(await sides('help-sheet.pdf')).toBe(1);
  expect(await sides('before-you-hand-over-the-phone.pdf')).toBe(1);
  const cards = documentOf('/talk/cards/').querySelectorAll('.paper-card').length;
  expect(cards % 8).toBe(0);
  expect(await sides('conversation-cards.pdf')).toBe(cards / 8);
  expect(await sides('talk-booklet.pdf')).toBe(Math.ceil((await sides('talk-booklet-to-read.pdf')) / 4) * 2);
});

const wordsIn = async (file: string) => (await pdfFacts(bytesOf(file))).pages.map((texts) => flat(wordsOf(texts)));

test('the agreement is to hang up: without sources, each list of promises on one side, its link written out', async () => {
  const sides = await wordsIn('family-agreement.pdf');
  expect(sides.join('')).not.toMatch(/Sources|\[\d/);
  const adults = sides.find((side) => side.includes(flat('Promises from the adults')));
  for (const promise of ['I stay calm when you tell me something.', 'I tell you which controls I set, and why.']) expect(adults).toContain(flat(promise));
  expect(sides.join('')).toContain(`Gethelp(${new URL(settings.address).host}${settings.base}help/)sayswhattodonow.`);
});

test('the booklet has its sources after its text, each list named', async () => {
  const text = (await wordsIn('talk-booklet-to-read.pdf')).join('');
  const order = [
    'Look after yourself too',
    'Sources of “Talk, Agree, Learn, Know: four steps”',
    'Sources of “When your child tells you something”',
    'Free to copy',
  ];
  const places = order.map((words) => text.indexOf(flat(words)));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the poster fills its side, and does not speak of itself', async () => {
  const [texts = []] = (await pdfFacts(bytesOf('before-you-hand-over-the-phone.pdf'))).pages;
  expect(wordsOf(texts)).not.toContain('poster');
  expect(Math.min(...texts.filter(({ size }) => size > 16).map(({ y }) => y))).toBeLessThan(40 * millimetre);
});

test('on paper a situation says once whom to call', async () => {
  expect((await wordsIn('help-blackmail.pdf'))[0]).not.toMatch(/call999\.Call999/);
});

test('only services that are ready stand on sheets', () => {
  const help = documentOf(`/apps/${apps[0]}/sheet/`).querySelector('.paper-end')?.textContent ?? '';
  expect(help).toContain('Childline');
  expect(help).not.toContain('NSPCC Helpline'); // marked "check" in content/help/services.yaml
});

test('made again, the same bytes', async () => {
  const files = [
    'signal-sheet.pdf',
    'whatsapp-sheet-large.pdf',
    'guide-grooming.pdf',
    'conversation-cards.pdf',
    'before-you-hand-over-the-phone.pdf',
    'talk-booklet.pdf',
  ];
  const again = downloads.filter((download) => files.includes(download.file));
  expect(again).toHaveLength(files.length);
  const { address, base, site, buildDay: day } = settings;
  const faults = await makePdfs({ dir: siteDir, out: scratch, downloads: again, address, base, language: site.language, day, cache: null, say: () => {} });
  expect(faults).toEqual([]);
  for (const file of files) expect(readFileSync(join(scratch, file)).equals(bytesOf(file)), file).toBe(true);
});

test('a fault is named with its page, and the others are made all the same', async () => {
  const { address, base, site, buildDay: day } = settings;
  const bad = { file: 'bad.pdf', pages: ['/nowhere/'], size: 12, layout: 'a4' } as const;
  const good = { file: 'good.pdf', pages: ['/help/sheet/'], size: 12, layout: 'a4' } as const;
  const faults = await makePdfs({
    dir: siteDir,
    out: scratch,
    downloads: [bad, good],
    address,
    base,
    language: site.language,
    day,
    cache: null,
    say: () => {},
  });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/bad\.pdf, from \/nowhere\//);
  expect(existsSync(join(scratch, 'good.pdf'))).toBe(true);
});
