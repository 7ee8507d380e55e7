import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withDates } from '../../../../src/integrations/pdfs/dates.ts';
import { parseHTML } from 'linkedom';
import { foldSides, imposed } from '../../../../src/lib/paper/booklet.ts';
import { downloadsOf } from '../../../../src/lib/paper/downloads.ts';
import { addedLine, readAdded, writeAdded } from '../../../../src/lib/paper/job.ts';
import { ageLine, keptTogether, shortAddress, writtenAddress } from '../../../../src/lib/paper/lines.ts';
import { paperPaths } from '../../../../src/lib/paper/steps.ts';
import { sidesText } from '../../../../src/lib/words/paper.ts';

test('the number of sides and sheets in words', () => {
  expect(sidesText(0)).toBe('Nothing to print yet. Choose something above.');
  expect(sidesText(1)).toBe('1 side: 1 sheet of paper.');
  expect(sidesText(2)).toBe('2 sides: 1 sheet printed on both sides.');
  expect(sidesText(5)).toBe('5 sides: 3 sheets printed on both sides.');
  expect(sidesText(6)).toBe('6 sides: 3 sheets printed on both sides.');
});

test('how old a sheet is, in one line', () => {
  expect(ageLine({ edition: '2026-11-23', checked: '2026-11-30' })).toBe(
    'Edition 23 November 2026 · Checked 30 November 2026 · Ask again after 28 February 2027',
  );
  expect(ageLine({ edition: '2026-11-23' })).toBe('Edition 23 November 2026');
});

test('addresses as people type them', () => {
  expect(shortAddress('https://www.guide.example/apps/')).toBe('guide.example/apps/');
  expect(shortAddress('https://guide.example/')).toBe('guide.example');
});

test('our own addresses on paper, and numbers with their units', () => {
  expect(writtenAddress('/guide/help/', 'https://safer.example')).toBe('safer.example/guide/help/');
  expect(keptTogether('On your device · 4 minutes')).toBe('On your device · 4\u00a0minutes');
});

test('platforms with the same way share a line', () =>
  expect(paperPaths({ iphone: ['Settings', 'Privacy'], android: ['settings', 'privacy'], web: ['Menu'] })).toEqual([
    { platforms: ['iphone', 'android'], steps: ['Settings', 'Privacy'] },
    { platforms: ['web'], steps: ['Menu'] },
  ]));

describe('a folded booklet', () => {
  test('has lines to write on where it has no text', () => {
    const { document } = parseHTML('<div id="sides"><div class="side">one</div></div>');
    const sides = document.querySelector<HTMLElement>('#sides') as HTMLElement;
    foldSides(sides, imposed(1));
    const empty = [...sides.querySelectorAll('.paper-notes')];
    expect(empty).toHaveLength(3);
    for (const notes of empty) expect(notes.querySelectorAll('.blank').length).toBeGreaterThan(10);
  });
  test('eight pages on two sheets', () =>
    expect(imposed(8)).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]));
  test('has every page once, and pages that lie on one sheet of paper back to back', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 64 }), (pages) => {
        const sides = imposed(pages);
        const total = sides.length * 2;
        expect(total % 4).toBe(0);
        expect(sides.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: total }, (_, index) => index + 1));
        for (let sheet = 0; sheet < sides.length; sheet += 2) {
          const [front, back] = [sides[sheet], sides[sheet + 1]];
          expect(back?.[0]).toBe((front?.[1] ?? 0) + 1);
          expect(back?.[1]).toBe((front?.[0] ?? 0) - 1);
        }
      }),
    ));
});

describe('what somebody adds', () => {
  test('is marked as added', () => {
    expect(addedLine({ by: ' Anytown Library ', helpline: '01632 960001' })).toBe('Added by Anytown Library: 01632 960001');
    expect(addedLine({ by: '', helpline: '01632 960001' })).toBe('Added by whoever gave you this: 01632 960001');
    expect(addedLine({ by: '', helpline: ' ' })).toBe('');
  });
  test('is stored and read back; foreign text is not touched', () => {
    expect(readAdded(writeAdded({ by: 'A', helpline: 'B' }))).toEqual({ by: 'A', helpline: 'B' });
    expect(readAdded(undefined)).toEqual({ by: '', helpline: '' });
    for (const text of ['null', '[]', '{"v":2,"by":"","helpline":""}', '{"v":1,"by":1,"helpline":""}', '{']) expect(readAdded(text)).toBeUndefined();
  });
});

describe('the list of PDFs', () => {
  const paths = [
    '/apps/signal/',
    '/apps/signal/sheet/',
    '/apps/signal/sheet/2026-11-23/',
    '/guides/grooming/',
    '/guides/',
    '/help/blackmail/',
    '/help/services/',
    '/help/sheet/',
  ];
  test('has both sizes of sheets, guides and situations, and what can be made from the pages there are', () =>
    expect(downloadsOf(paths).map((download) => download.file)).toEqual([
      'all-sheets.pdf',
      'signal-sheet.pdf',
      'signal-sheet-large.pdf',
      'help-blackmail.pdf',
      'help-blackmail-large.pdf',
      'guide-grooming.pdf',
      'guide-grooming-large.pdf',
      'help-sheet.pdf',
    ]));
  test('is empty where there is nothing', () => expect(downloadsOf(['/'])).toEqual([]));
});

describe('the dates of a PDF', () => {
  const pdf = Buffer.from("1 0 obj\n<</Title (x)\n/CreationDate (D:20261124221221+00'00')\n/ModDate (D:20261124221221+00'00')>>", 'latin1');
  test('are those of the build, and nothing moves', () => {
    const patched = withDates(pdf, '2026-12-01');
    expect(patched.toString('latin1')).toContain("/CreationDate (D:20261201000000+00'00')");
    expect(patched.length).toBe(pdf.length);
    expect(withDates(withDates(pdf, '2027-01-01'), '2026-12-01').equals(patched)).toBe(true);
    expect(withDates(patched, '2026-12-01').equals(patched)).toBe(true);
  });
  test('are missed loudly', () => expect(() => withDates(Buffer.from('no dates'), '2026-12-01')).toThrow('no dates'));
});
