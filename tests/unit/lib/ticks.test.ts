import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { family, readTicks, setTick, setToday, tickOf, untickAll, writeTicks, type Tick, type Ticks } from '../../../src/lib/ticks.ts';

const name = fc.constantFrom('family', 'k7x2', 'whatsapp', 'signal', 'groups', 'constructor', 'to-string');
const day = fc.constantFrom('1970-01-01', '2026-11-23', '2026-11-24', '2027-02-01', '2100-12-31');
const tick: fc.Arbitrary<Tick> = fc.tuple(fc.constantFrom('d', 'u', 'n'), day);
const ticks: fc.Arbitrary<Ticks> = fc
  .array(fc.tuple(name, name, name, tick), { maxLength: 12 })
  .map((list) => list.reduce<Ticks>((all, [owner, app, check, [state, on]]) => setTick(all, owner, app, check, state, on), {}));
const plain = (value: Ticks) => JSON.parse(writeTicks(value)) as unknown;
const runs = { numRuns: 1000 };

describe('readTicks', () => {
  test('nothing stored is an empty set', () => {
    for (const text of [null, undefined, '']) expect(readTicks(text)).toEqual({ ok: true, ticks: {} });
  });
  test('gives back what was written', () =>
    fc.assert(
      fc.property(ticks, (value) => {
        const result = readTicks(writeTicks(value));
        expect(result.ok && plain(result.ticks)).toEqual(plain(value));
      }),
      runs,
    ));
  test.each([
    ['text that is no JSON', '{"v":1'],
    ['another shape', '[true,false]'],
    ['a state we do not know', '{"v":1,"ticks":{"family":{"whatsapp":{"groups":["x","2026-11-23"]}}}}'],
    ['a day that is none', '{"v":1,"ticks":{"family":{"whatsapp":{"groups":["d","23.11.2026"]}}}}'],
    ['a name that is no id', '{"v":1,"ticks":{"family":{"<img>":{}}}}'],
    ['no version', '{"ticks":{}}'],
    ['a number', '7'],
    ['null', 'null'],
  ])('refuses %s', (_, text) => expect(readTicks(text)).toEqual({ ok: false, why: 'broken' }));
  test('refuses a newer version without calling it broken', () => expect(readTicks('{"v":2,"ticks":{}}')).toEqual({ ok: false, why: 'newer' }));
  test('refuses a text too large to be ours', () =>
    expect(readTicks(`{"v":1,"ticks":{},"x":"${'a'.repeat(1_000_001)}"}`)).toEqual({ ok: false, why: 'broken' }));
  test('never throws, whatever is stored', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readTicks(text).ok === 'boolean'),
      runs,
    ));
  test('a check may be called constructor', () => {
    const result = readTicks('{"v":1,"ticks":{"family":{"whatsapp":{"constructor":["d","2026-11-23"]}}}}');
    expect(result.ok && tickOf(result.ticks, family, 'whatsapp', 'constructor')).toEqual(['d', '2026-11-23']);
    expect(tickOf({}, family, 'whatsapp', 'constructor')).toBeUndefined();
  });
});

describe('setTick', () => {
  test('changes one tick and leaves the argument as it was', () => {
    const before = setTick({}, family, 'whatsapp', 'groups', 'd', '2026-11-23');
    const after = setTick(before, family, 'whatsapp', 'status', 'd', '2026-11-24');
    expect(tickOf(before, family, 'whatsapp', 'status')).toBeUndefined();
    expect(tickOf(after, family, 'whatsapp', 'groups')).toEqual(['d', '2026-11-23']);
  });
  test('untickAll keeps dated entries, in that app alone', () => {
    const before = setTick(setTick({}, family, 'whatsapp', 'groups', 'd', '2026-11-23'), family, 'signal', 'calls', 'd', '2026-11-23');
    const after = untickAll(before, family, 'whatsapp', '2026-11-24');
    expect(tickOf(after, family, 'whatsapp', 'groups')).toEqual(['u', '2026-11-24']);
    expect(tickOf(after, family, 'signal', 'calls')).toEqual(['d', '2026-11-23']);
  });
  test('a tick dated by a clock that was ahead can be changed, and is not undercut', () => {
    const ahead = setTick({}, family, 'whatsapp', 'groups', 'd', '2027-02-01');
    expect(tickOf(setToday(ahead, family, 'whatsapp', 'groups', 'n', '2026-11-24'), family, 'whatsapp', 'groups')).toEqual(['n', '2027-02-01']);
    expect(tickOf(setToday(ahead, family, 'whatsapp', 'status', 'd', '2026-11-24'), family, 'whatsapp', 'status')).toEqual(['d', '2026-11-24']);
    expect(tickOf(untickAll(ahead, family, 'whatsapp', '2026-11-24'), family, 'whatsapp', 'groups')).toEqual(['u', '2027-02-01']);
  });
});
