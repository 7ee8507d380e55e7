import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../src/schema/figure.ts';
import { timeline } from '../../../src/schema/timeline.ts';
import { smallFile } from '../../support/small-content.ts';

const today = '2026-11-24';
type Value = ReturnType<typeof smallFile>;
type Schema = ReturnType<typeof figures> | ReturnType<typeof timeline>;

/** Problems of a small file after a change, as "field: message". */
function problems(schema: Schema, file: string, change: (value: Value) => void): string {
  const value = smallFile(file);
  change(value);
  const result = schema.safeParse(value);
  return (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n');
}

describe('figures', () => {
  const faults = (change: (value: Value) => void) => problems(figures(today), 'figures.yaml', change);

  test('the small file and the real one are right as they stand', () => {
    expect(faults(() => undefined)).toBe('');
    expect(figures(today).safeParse(parse(readFileSync('content/figures.yaml', 'utf8'))).error?.issues ?? []).toEqual([]);
  });

  test.each<[string, (value: Value) => void, RegExp]>([
    ['the same id twice', (value) => value.figures.push(value.figures[0]), /^figures\.1\.id: two figures have the id "test-figure"/],
    ['an unknown key', (value) => (value.figures[0].titel = 'x'), /^figures\.0: Unrecognized key: "titel"/],
    ['an unknown kind', (value) => (value.figures[0].kind = 'pie'), /^figures\.0\.kind: choose one of: bar/],
    ['one point', (value) => value.figures[0].points.pop(), /^figures\.0\.points: a chart needs at least two points/],
    ['a number in quotes', (value) => (value.figures[0].points[0].value = '1,200'), /^figures\.0\.points\.0\.value: write a plain number/],
    ['less than nothing', (value) => (value.figures[0].points[0].value = -1), /^figures\.0\.points\.0\.value: a bar cannot be shorter/],
    ['the same label twice', (value) => (value.figures[0].points[1].label = '2024'), /^figures\.0\.points\.1\.label: two points are labelled "2024"/],
    ['a long label', (value) => (value.figures[0].points[0].label = 'x'.repeat(31)), /^figures\.0\.points\.0\.label: keep the label to 30/],
    ['no unit', (value) => delete value.figures[0].unit, /^figures\.0\.unit: write the unit/],
    ['no caution', (value) => delete value.figures[0].caution, /^figures\.0\.caution: write some text here/],
    ['a number the description leaves out', (value) => (value.figures[0].points[0].value = 1300), /^figures\.0\.description: the description leaves out 1,300/],
    ['a point without a source', (value) => (value.figures[0].points[0].sources = []), /^figures\.0\.points\.0\.sources: name at least one source/],
    ['a citation to a missing source', (value) => (value.figures[0].points[0].sources = ['f9']), /^figures\.0\.points\.0\.sources\.0: there is no source "f9"/],
    ['a source nobody cites', (value) => (value.sources.f3 = value.sources.f1), /^sources\.f3: nothing in this file cites/],
    ['a day in the future', (value) => (value.looked = '2026-11-25'), /^looked: 2026-11-25 is after the build day/],
  ])('%s', (_, change, message) => expect(faults(change)).toMatch(new RegExp(message.source, 'm')));
});

describe('timeline', () => {
  const faults = (change: (value: Value) => void) => problems(timeline(today), 'timeline.yaml', change);

  test('the small file and the real one are right as they stand', () => {
    expect(faults(() => undefined)).toBe('');
    expect(timeline(today).safeParse(parse(readFileSync('content/timeline.yaml', 'utf8'))).error?.issues ?? []).toEqual([]);
  });
  test('a month may stand before a day in it', () => expect(faults((value) => (value.events[1].date = '2023-10'))).toBe(''));

  test.each<[string, (value: Value) => void, RegExp]>([
    ['out of order', (value) => (value.events[2].date = '2022-01'), /^events\.2\.date: 2022-01 stands after 2023-09/],
    ['in the future', (value) => (value.events[2].date = '2027'), /^events\.2\.date: 2027 is after the build day/],
    ['not a date', (value) => (value.events[0].date = 'May'), /^events\.0\.date: write a year/],
    ['an unknown side', (value) => (value.events[0].side = 'both'), /^events\.0\.side: choose one of: app, ask, law, plan/],
    ['a title with a full stop', (value) => (value.events[0].title = 'A plan.'), /^events\.0\.title: leave out the full stop/],
    ['an event without a source', (value) => (value.events[0].sources = []), /^events\.0\.sources: name at least one source/],
    ['a citation to a missing source', (value) => (value.events[0].sources = ['t9']), /^events\.0\.sources\.0: there is no source "t9"/],
    ['an unknown key', (value) => (value.events[0].when = 'x'), /^events\.0: Unrecognized key: "when"/],
  ])('%s', (_, change, message) => expect(faults(change)).toMatch(new RegExp(message.source, 'm')));
});
