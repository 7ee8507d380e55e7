/** Random families, ticks and registers for property tests. */
import fc from 'fast-check';
import { ageBands, childIdOf, colours, symbols, type Child, type Plan, type Thing } from '../../src/lib/plan/family.ts';
import { planValue } from '../../src/lib/plan/stored.ts';
import type { Register } from '../../src/lib/plan/register.ts';
import { setTick, type Ticks } from '../../src/lib/ticks.ts';

export const register: Register = {
  apps: { whatsapp: 1, signal: 2, roblox: 7, 'iphone-ipad': 300 },
  checks: { 'whatsapp/groups': 1, 'whatsapp/status': 2, 'signal/calls': 5, 'roblox/chat': 130, 'iphone-ipad/constructor': 20_000 },
};
const refs = Object.keys(register.checks);
const ids = [0, 1, 31, 32, 2 ** 20, 2 ** 30 - 1].map(childIdOf);

export const day = fc.constantFrom('0000-01-01', '1970-01-01', '2026-02-31', '2026-11-23', '2026-11-24', '2027-02-01', '9999-12-31');
const id = fc.constantFrom(...ids);
const child: fc.Arbitrary<Child> = fc.record({
  band: fc.constantFrom(...ageBands),
  symbol: fc.constantFrom(...symbols),
  colour: fc.constantFrom(...colours),
  state: fc.constantFrom('on', 'off'),
  day,
});
const children = fc.dictionary(id, child, { maxKeys: 6 });
const things = (known: string[]): fc.Arbitrary<Record<string, Thing>> =>
  fc.dictionary(
    fc.constantFrom(...Object.keys(register.apps)),
    fc.record({ state: fc.constantFrom('on', 'off'), day, who: fc.subarray(known).map((who) => [...who].sort()), shared: fc.boolean() }),
    { maxKeys: 4 },
  );
export const plan: fc.Arbitrary<Plan> = children.chain((some) => fc.record({ children: fc.constant(some), things: things(Object.keys(some)) }));
export const ticks: fc.Arbitrary<Ticks> = fc
  .array(fc.tuple(fc.constantFrom('family', ...ids), fc.constantFrom(...refs), fc.constantFrom('d', 'u', 'n'), day), { maxLength: 25 })
  .map((list) => list.reduce<Ticks>((all, [owner, ref, state, on]) => setTick(all, owner, ref.split('/')[0] ?? '', ref.split('/')[1] ?? '', state, on), {}));
export const carried = fc.record({ plan, ticks });

/** In one form, whatever the order of its parts. */
export const plain = (value: { plan: Plan; ticks: Ticks }): unknown => ({
  plan: planValue(value.plan),
  ticks: JSON.parse(JSON.stringify(value.ticks)) as unknown,
});
export const runs = { numRuns: 1000 };
