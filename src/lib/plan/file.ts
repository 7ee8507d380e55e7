/*
 * A plan as a file to keep or send: JSON that a person can read.
 *
 *   { "format": "safer-messages-plan", "v": 1, "plan": { "children": …, "things": … }, "ticks": … }
 *
 * with the same parts as the stored shapes (stored.ts, ../ticks.ts). Unlike a link it carries every tick there is, also
 * of checks that this copy of the guide does not know.
 */
import { isRecord, ticksFrom } from '../ticks.ts';
import type { Carried } from './merge.ts';
import type { Received } from './read-link.ts';
import { planFrom, planValue } from './stored.ts';

const format = 'safer-messages-plan';
const fileVersion = 1;
/** Bytes; a file of every check for twenty children is a fifth of it. */
export const largestFile = 2_000_000;
export const fileName = 'our-plan.json';

export const writeFile = ({ plan, ticks }: Carried): string => `${JSON.stringify({ format, v: fileVersion, plan: planValue(plan), ticks }, null, 1)}\n`;

/** What a file carries. Anything that is not wholly ours is refused. Never throws. */
export function readFile(text: string): Received {
  if (text.length > largestFile) return { ok: false, why: 'large' };
  const broken = { ok: false, why: 'broken' } as const;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return broken;
  }
  if (!isRecord(value) || value['format'] !== format) return broken;
  if (typeof value['v'] === 'number' && value['v'] > fileVersion) return { ok: false, why: 'newer' };
  const plan = value['v'] === fileVersion ? planFrom(value['plan']) : undefined;
  const ticks = ticksFrom(value['ticks']);
  return plan && ticks ? { ok: true, carried: { plan, ticks }, unknown: 0 } : broken;
}
