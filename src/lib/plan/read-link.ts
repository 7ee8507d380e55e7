/** Reads what link.ts writes. Whatever is not wholly ours is refused; nothing throws to the caller. */
import { family, setTick, tickOf, type Ticks } from '../ticks.ts';
import { ByteReader, fromText } from './bytes.ts';
import { ageBands, childIdOf, colours, mostChildren, symbols, type Child, type Plan, type Thing } from './family.ts';
import { linkStart, linkVersion, longestLink, tickStates } from './link.ts';
import { laterTick, type Carried } from './merge.ts';
import { namesOf, type Names, type Register } from './register.ts';

export type Refusal = { ok: false; why: 'broken' | 'newer' | 'large' };
/** `unknown`: how many entries name an app or check that this copy of the guide does not have. */
export type Received = { ok: true; carried: Carried; unknown: number } | Refusal;

/** The day of a number; throws where there is none. */
const dayOf = (number: number): string => {
  const month = Math.floor(number / 31);
  const two = (value: number) => String(value).padStart(2, '0');
  const year = Math.floor(month / 12);
  if (number < 0 || year > 9999) throw new Error('no day');
  return `${String(year).padStart(4, '0')}-${two((month % 12) + 1)}-${two((number % 31) + 1)}`;
};

const known = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('no such thing');
  return value;
};

type Head = { input: ByteReader; newest: number; names: Names };
const day = ({ input, newest }: Head): string => dayOf(newest - input.number());

function readChildren(head: Head): [id: string, child: Child][] {
  const count = head.input.count();
  if (count > mostChildren) throw new Error('too many children');
  return Array.from({ length: count }, () => {
    const id = readId(head);
    const look = head.input.number();
    if (look > 1023) throw new Error('no such look');
    return [
      id,
      {
        band: known(ageBands[look & 7]),
        symbol: known(symbols[(look >> 3) & 7]),
        colour: known(colours[(look >> 6) & 7]),
        state: look & 512 ? 'off' : 'on',
        day: day(head),
      },
    ];
  });
}

function readId({ input }: Head): string {
  const number = input.number();
  if (number >= 2 ** 30) throw new Error('no id');
  return childIdOf(number);
}

/** Things by name; those this copy of the guide does not know are counted. */
function readThings(head: Head, ids: readonly string[]): { things: Record<string, Thing>; unknown: number } {
  const things = Object.create(null) as Record<string, Thing>;
  let unknown = 0;
  for (let left = head.input.count(); left > 0; left--) {
    const name = head.names.apps.get(head.input.number());
    const flags = head.input.number();
    if (flags > 7) throw new Error('no such flag');
    const on = day(head);
    const who = flags & 4 ? Array.from({ length: head.input.count() }, () => known(ids[head.input.number()])) : [];
    if (name === undefined) unknown++;
    else things[name] = { state: flags & 1 ? 'off' : 'on', day: on, who: [...new Set(who)].sort(), shared: (flags & 2) > 0 };
  }
  return { things, unknown };
}

function readTicks(head: Head, ids: readonly string[]): { ticks: Ticks; unknown: number } {
  const { input, names } = head;
  let ticks: Ticks = {};
  let unknown = 0;
  for (let owners = input.count(); owners > 0; owners--) {
    const place = input.number();
    const owner = place === 0 ? family : place === ids.length + 1 ? readId(head) : known(ids[place - 1]);
    for (let groups = input.count(); groups > 0; groups--) {
      const both = input.number();
      const state = known(tickStates[both & 3]);
      const on = dayOf(head.newest - (both >>> 2));
      let number = 0;
      for (let left = input.count(); left > 0; left--) {
        number += input.number();
        const [app, check] = names.checks.get(number)?.split('/') ?? [];
        if (app === undefined || check === undefined) unknown++;
        else {
          const before = tickOf(ticks, owner, app, check);
          const tick = before ? laterTick(before, [state, on]) : ([state, on] as const);
          ticks = setTick(ticks, owner, app, check, tick[0], tick[1]);
        }
      }
    }
  }
  return { ticks, unknown };
}

/** What the text after "#plan=" carries. */
export function readLink(text: string, register: Register): Received {
  if (text.length > longestLink) return { ok: false, why: 'large' };
  try {
    const input = new ByteReader(fromText(text));
    const version = input.number();
    if (version !== linkVersion) return { ok: false, why: version > linkVersion ? 'newer' : 'broken' };
    const head = { input, newest: input.number(), names: namesOf(register) };
    const children = readChildren(head);
    const ids = children.map(([id]) => id);
    const { things, unknown } = readThings(head, ids);
    const { ticks, unknown: unknownTicks } = readTicks(head, ids);
    if (!input.atEnd()) return { ok: false, why: 'broken' };
    const plan: Plan = { children: Object.fromEntries(children), things };
    return { ok: true, carried: { plan, ticks }, unknown: unknown + unknownTicks };
  } catch {
    return { ok: false, why: 'broken' };
  }
}

/** The same from what a reader pastes: a whole address, or the part after "#plan=". */
export function readPasted(pasted: string, register: Register): Received {
  const text = pasted.trim();
  const at = text.indexOf(linkStart);
  return readLink(at < 0 ? text : text.slice(at + linkStart.length), register);
}
