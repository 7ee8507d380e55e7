import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromText, toText } from '../../../../src/lib/plan/bytes.ts';
import { childIdOf, noPlan, type Plan } from '../../../../src/lib/plan/family.ts';
import { largestFile, readFile, writeFile } from '../../../../src/lib/plan/file.ts';
import { writeLink } from '../../../../src/lib/plan/link.ts';
import { readLink, readPasted } from '../../../../src/lib/plan/read-link.ts';
import { family, readTicks, setTick, tickOf, writeTicks, type Ticks } from '../../../../src/lib/ticks.ts';
import { carried, plain, register, runs } from '../../../support/plan-arbitraries.ts';

describe('a link', () => {
  test('gives back what went in', () =>
    fc.assert(
      fc.property(carried, (value) => {
        const { text, left } = writeLink(value, register);
        const result = readLink(text, register);
        expect(left).toBe(0);
        expect(result.ok && result.unknown).toBe(0);
        expect(result.ok && plain(result.carried)).toEqual(plain(value));
      }),
      runs,
    ));
  test('stands in an address as it is', () =>
    fc.assert(
      fc.property(carried, (value) => /^[A-Za-z0-9_-]+$/.test(writeLink(value, register).text)),
      runs,
    ));
  test('is the same text for the same plan, whatever the order it was made in', () => {
    const one = setTick(setTick({}, family, 'whatsapp', 'groups', 'd', '2026-11-24'), family, 'signal', 'calls', 'd', '2026-11-24');
    const two = setTick(setTick({}, family, 'signal', 'calls', 'd', '2026-11-24'), family, 'whatsapp', 'groups', 'd', '2026-11-24');
    expect(writeLink({ plan: noPlan, ticks: one }, register)).toEqual(writeLink({ plan: noPlan, ticks: two }, register));
  });
  test('cut off or with a letter changed is refused, not half read', () =>
    fc.assert(
      fc.property(carried, fc.nat(), fc.constantFrom('A', 'z', '7', '-'), (value, at, letter) => {
        const { text } = writeLink(value, register);
        const place = at % text.length;
        const sameBytes = (other: string) => other.length % 4 !== 1 && toText(fromText(other)) === text;
        for (const other of [text.slice(0, place), text.slice(0, place) + letter + text.slice(place + 1)])
          expect(sameBytes(other) || readLink(other, register).ok === false).toBe(true);
      }),
      { ...runs, seed: 4 }, // the sum has two bytes: one random text in 65,000 would pass
    ));
  test('hostile text never throws', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.uint8Array({ maxLength: 300 }).map(toText)), (text) => {
        for (const result of [readLink(text, register), readPasted(`https://x.example/plan/#plan=${text}`, register)]) expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 3000 },
    ));
  test('hostile bytes with a right check sum never throw, and give only what a plan can be', () =>
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 255 }), { maxLength: 200 }), (body) => {
        const bytes = [1, ...body];
        let [a, b] = [1, 0];
        for (const byte of bytes) {
          a = (a + byte) % 255;
          b = (b + a) % 255;
        }
        const result = readLink(toText(Uint8Array.from([...bytes, a, b])), register);
        if (result.ok) expect(readFile(writeFile(result.carried)).ok).toBe(true);
      }),
      { numRuns: 3000 },
    ));
  test.each([
    ['a newer version', 'BAABBA', 'broken'],
    ['nothing', '', 'broken'],
    ['a text too long', 'A'.repeat(20_001), 'large'],
    ['markup', '<img src=x onerror=alert(1)>', 'broken'],
  ])('refuses %s', (_, text, why) => expect(readLink(text, register)).toEqual({ ok: false, why }));
  test('with something after its end is refused', () => {
    const [version = 1, ...rest] = fromText(writeLink({ plan: noPlan, ticks: {} }, register).text);
    const body = [version, ...rest.slice(0, -2), 0];
    let [a, b] = [1, 0];
    for (const byte of body) {
      a = (a + byte) % 255;
      b = (b + a) % 255;
    }
    expect(readLink(toText(Uint8Array.from([...body, a, b])), register)).toEqual({ ok: false, why: 'broken' });
  });
  test('says of a newer version that it is newer', () => {
    // version 2 and nothing else; sum of [2]: a = 3, b = 3
    expect(readLink(toText(Uint8Array.of(2, 3, 3)), register)).toEqual({ ok: false, why: 'newer' });
  });
  test('counts what this copy of the guide does not know, and reads the rest', () => {
    const ticks = setTick(setTick({}, family, 'whatsapp', 'groups', 'd', '2026-11-24'), family, 'roblox', 'chat', 'd', '2026-11-24');
    const { text } = writeLink({ plan: noPlan, ticks }, register);
    const result = readLink(text, { apps: { whatsapp: 1 }, checks: { 'whatsapp/groups': 1 } });
    expect(result.ok && result.unknown).toBe(1);
    expect(result.ok && tickOf(result.carried.ticks, family, 'whatsapp', 'groups')).toEqual(['d', '2026-11-24']);
  });
  test('says how many ticks have no number and must travel as a file', () => {
    const ticks = setTick(setTick({}, family, 'whatsapp', 'not-in-register', 'd', '2026-11-24'), 'k7x2', 'whatsapp', 'groups', 'd', '2026-11-24');
    expect(writeLink({ plan: noPlan, ticks }, register).left).toBe(2);
  });
  test('three children, eight apps, all ticked: short enough for a code that a camera reads', () => {
    const many = { apps: Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`a${at}`, at + 1])), checks: {} as Record<string, number> };
    const ids = [5, 600_000_000, 1_000_000_000].map(childIdOf);
    let ticks: Ticks = {};
    for (let app = 0; app < 8; app++)
      for (let check = 0; check < 9; check++) {
        many.checks[`a${app}/c${check}`] = app * 9 + check + 1;
        ids.forEach((id, at) => (ticks = setTick(ticks, id, `a${app}`, `c${check}`, 'd', `2026-11-${20 + ((app + at) % 5)}`)));
      }
    const plan: Plan = {
      children: Object.fromEntries(ids.map((id) => [id, { band: '8-10', symbol: 'star', colour: 'blue', state: 'on', day: '2026-11-20' }])),
      things: Object.fromEntries(Object.keys(many.apps).map((app) => [app, { state: 'on', day: '2026-11-20', who: [], shared: false }])),
    };
    expect(writeLink({ plan, ticks }, many).text.length).toBeLessThan(500);
  });
});

describe('a file', () => {
  test('gives back what went in, also what has no number', () =>
    fc.assert(
      fc.property(carried, (value) => {
        const more = { ...value, ticks: setTick(value.ticks, family, 'unheard-of', 'check', 'd', '2026-11-24') };
        const result = readFile(writeFile(more));
        expect(result.ok && plain(result.carried)).toEqual(plain(more));
      }),
      runs,
    ));
  test('is read again however much is stored, and refused when it is more than can be stored', () => {
    const many = (count: number): Ticks => ({
      [family]: { app: Object.fromEntries(Array.from({ length: count }, (_, at) => [at.toString(36), ['d', '2026-11-24'] as const])) },
    });
    const [most, more] = [many(38_400), many(40_500)];
    expect([most, more].map((ticks) => readTicks(writeTicks(ticks)).ok)).toEqual([true, false]);
    expect(readFile(writeFile({ plan: noPlan, ticks: most })).ok).toBe(true);
    expect(readFile(writeFile({ plan: noPlan, ticks: more }))).toEqual({ ok: false, why: 'large' });
  });
  test('hostile text never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"format":"safer-messages-plan","v":1,"plan":${json},"ticks":${json}}`),
        ),
        (text) => {
          expect(typeof readFile(text).ok).toBe('boolean');
        },
      ),
      { numRuns: 3000 },
    ));
  test.each([
    ['another format', '{"format":"other","v":1,"plan":{"children":{},"things":{}},"ticks":{}}', 'broken'],
    ['a newer version', '{"format":"safer-messages-plan","v":2}', 'newer'],
    [
      'a child with a name',
      '{"format":"safer-messages-plan","v":1,"plan":{"children":{"anna":["0-4","star","blue","on","2026-11-24"]},"things":{}},"ticks":{}}',
      'broken',
    ],
    ['a prototype', '{"format":"safer-messages-plan","v":1,"plan":{"children":{"__proto__":{}},"things":{}},"ticks":{}}', 'broken'],
    ['no ticks', '{"format":"safer-messages-plan","v":1,"plan":{"children":{},"things":{}}}', 'broken'],
    ['a file too large', 'x'.repeat(largestFile + 1), 'large'],
  ])('refuses %s', (_, text, why) => expect(readFile(text)).toEqual({ ok: false, why }));
});
