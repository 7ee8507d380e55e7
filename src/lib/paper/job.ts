/** What is to print, pure. /print/ makes a job from what the reader chose. */
import type { FamilyPart } from './family.ts';

export const depths = ['ticks', 'steps', 'why'] as const;
export const sizes = [12, 14, 18] as const;

/** ticks: a box and what to do. steps: and the way through the menus. why: and the reason, and words to say. */
export type Depth = (typeof depths)[number];
/** Body text in points: clear, easier, large. */
export type Size = (typeof sizes)[number];

export type PrintJob = {
  /** Ids of apps, for the addresses of their sheets. */
  apps: readonly string[];
  /** Other pages to print, such as /guides/grooming/, and how they lie on paper where that is not a plain sheet. */
  pages: readonly { address: string; layout?: string | undefined }[];
  /** One sheet for the family, from the plan on this device. */
  family: boolean;
  depth: Depth;
  size: Size;
  /** Only what the family has not ticked. */
  onlyLeft: boolean;
  added: Added;
};

/** Who hands the paper out, and a helpline near by. Marked as added on each sheet. */
export type Added = { by: string; helpline: string };

/** The line on paper: "Added by Anytown Library: call 01234 567890". Empty where nothing was added. */
export const addedLine = ({ by, helpline }: Added): string => {
  const [who, line] = [by.trim(), helpline.trim()];
  if (!who && !line) return '';
  return `Added by ${who || 'whoever gave you this'}${line ? `: ${line}` : ''}`;
};

/** Every app that a job needs a sheet of, once. */
export const appsOf = (apps: readonly string[], parts: readonly FamilyPart[]): string[] => [
  ...new Set([...apps, ...parts.flatMap((part) => part.checks.map((ref) => ref.app))]),
];

/*
 * Stored shape (localStorage key "safer-messages:paper"): { "v": 1, "by": string, "helpline": string }
 */
export const addedKey = 'safer-messages:paper';
export const nothingAdded: Added = { by: '', helpline: '' };
const longest = 120;

/** Reads what was added; undefined for anything that is not wholly ours. */
export function readAdded(text: string | undefined): Added | undefined {
  if (!text) return nothingAdded;
  try {
    const value = JSON.parse(text) as { v?: unknown; by?: unknown; helpline?: unknown } | null;
    if (value?.v !== 1 || typeof value.by !== 'string' || typeof value.helpline !== 'string') return undefined;
    return { by: value.by.slice(0, longest), helpline: value.helpline.slice(0, longest) };
  } catch {
    return undefined;
  }
}

export const writeAdded = ({ by, helpline }: Added): string => JSON.stringify({ v: 1, by: by.slice(0, longest), helpline: helpline.slice(0, longest) });
