/*
 * A family sheet, pure: the checks of several apps for several people, merged. A plan is turned into this shape and handed
 * to /print/ in the fragment of its address, so that nothing is stored for it and no server sees it.
 */
export const familyPlatforms = ['iphone', 'android', 'web', 'console'] as const;

/** `done`: ticked, or "not for us". Left out where only the rest is to be printed. */
export type CheckRef = { app: string; check: string; done?: boolean | undefined };

/** What to do for one person on one phone or device. */
export type FamilyPart = {
  /** Whose it is, as the plan shows it, such as "★ Child of 8 to 10". */
  who: string;
  /** The phone or device, whose steps are shown; those of all where it is not known. */
  platform?: (typeof familyPlatforms)[number] | undefined;
  /** In the order to do them. */
  checks: readonly CheckRef[];
};

/** Parts without checks are left out; parts of one person and phone that follow one another become one. */
export function tidyFamily(parts: readonly FamilyPart[], onlyLeft = false): FamilyPart[] {
  const tidy: FamilyPart[] = [];
  for (const { who, platform, checks: all } of parts) {
    const checks = onlyLeft ? all.filter((ref) => !ref.done) : all;
    const before = tidy.at(-1);
    if (before && before.who === who && before.platform === platform) tidy[tidy.length - 1] = { ...before, checks: [...before.checks, ...checks] };
    else if (checks.length > 0) tidy.push({ who, platform, checks });
  }
  return tidy;
}

const start = '#family=';
const doneMark = '!';
const reference = /^([a-z0-9]+(?:-[a-z0-9]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)*)(!?)$/;
const longest = 200_000;

/** The fragment of /print/ that asks for a family sheet. */
export const familyFragment = (parts: readonly FamilyPart[]): string =>
  start +
  encodeURIComponent(
    JSON.stringify(parts.map(({ who, platform, checks }) => [who, platform ?? '', checks.map((ref) => `${ref.app}/${ref.check}${ref.done ? doneMark : ''}`)])),
  );

/** The parts that a fragment asks for; undefined for anything that is not wholly ours. Never throws. */
export function familyFromFragment(fragment: string): FamilyPart[] | undefined {
  if (!fragment.startsWith(start) || fragment.length > longest) return undefined;
  try {
    const value: unknown = JSON.parse(decodeURIComponent(fragment.slice(start.length)));
    if (!Array.isArray(value)) return undefined;
    return value.map((part: unknown) => {
      const [who, name, checks] = part as [unknown, unknown, unknown];
      const platform = familyPlatforms.find((known) => known === name);
      if (typeof who !== 'string' || (name !== '' && !platform) || !Array.isArray(checks)) throw new Error('not ours');
      const refs = checks.map((text: unknown) => {
        const [, app, check, done] = reference.exec(String(text)) ?? [];
        if (!app || !check) throw new Error('not ours');
        return { app, check, done: done === doneMark };
      });
      return { who: who.slice(0, 80), platform, checks: refs };
    });
  } catch {
    return undefined;
  }
}
