/*
 * What is to print, pure. /print/ makes a job from what the reader chose; a plan is turned into the same shape
 * (`FamilyPart`), so that one way of laying out serves both.
 */
export const depths = ['ticks', 'steps', 'why'] as const;
export const sizes = [12, 14, 18] as const;

/** ticks: a box and what to do. steps: and the way through the menus. why: and the reason, and words to say. */
export type Depth = (typeof depths)[number];
/** Body text in points: clear, easier, large. */
export type Size = (typeof sizes)[number];

export type CheckRef = { app: string; check: string };

/** A run of a family sheet: what to do on one phone or device. */
export type FamilyPart = {
  /** Whose it is, as the plan shows it, such as "● Child 1" or "On your phone". */
  who: string;
  /** Steps to show; all where it is not known. */
  platform?: 'iphone' | 'android' | 'web' | 'console' | undefined;
  /** In the order to do them. What is done or "not for us" is left out by the plan where only the rest is wanted. */
  checks: readonly CheckRef[];
};

export type PrintJob = {
  /** Ids of apps, for the addresses of their sheets. */
  apps: readonly string[];
  /** Paths of other pages to print, such as /guides/grooming/. */
  pages: readonly string[];
  /** A family sheet; empty where there is no plan or it was not asked for. */
  family: readonly FamilyPart[];
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
  return `Added by ${who || 'who gave you this'}${line ? `: ${line}` : ''}`;
};

/** Parts without checks are left out; parts of one person and platform that follow one another become one. */
export function tidyFamily(parts: readonly FamilyPart[]): FamilyPart[] {
  const tidy: FamilyPart[] = [];
  for (const part of parts) {
    const before = tidy.at(-1);
    if (before && before.who === part.who && before.platform === part.platform) tidy[tidy.length - 1] = { ...before, checks: [...before.checks, ...part.checks] };
    else if (part.checks.length > 0) tidy.push(part);
  }
  return tidy;
}

/** Every app that a job needs a sheet of, once. */
export const appsOf = (job: Pick<PrintJob, 'apps' | 'family'>): string[] => [
  ...new Set([...job.apps, ...job.family.flatMap((part) => part.checks.map((ref) => ref.app))]),
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
