/*
 * A plan as a file to keep or send: JSON that a person can read.
 *
 *   { "format": "safer-messages-plan", "v": 1, "plan": { "children": …, "things": … }, "ticks": … }
 *
 * with the same parts as the stored shapes (stored.ts, ../ticks.ts). Unlike a link it carries every tick there is, also
 * of checks that this copy of the guide does not know.
 */
import { isRecord, longestTicks, ticksFrom } from '../ticks.ts';
import { canBeKept, type Carried } from './merge.ts';
import type { Received } from './read-link.ts';
import { longestPlan, planFrom, planValue } from './stored.ts';

const format = 'safer-messages-plan';
const fileVersion = 1;
/** Room for all that can be stored: set in lines for a person to read it has a good twice the letters. */
export const largestFile = 3 * (longestTicks + longestPlan);
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
  if (!plan || !ticks) return broken;
  return canBeKept({ plan, ticks }) ? { ok: true, carried: { plan, ticks }, unknown: 0 } : { ok: false, why: 'large' };
}
