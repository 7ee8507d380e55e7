/*
 * What else the reader chose, kept so that it need not be chosen again.
 * Stored shape (localStorage key "safer-messages:choices"): { "v": 1 } and any of
 *
 *   "platform"  "iphone" | "android" | "web" | "console": the phone the steps are shown for
 *   "fold"      "priority" | "app": how the plan is folded
 *   "child"     id of the child whose ticks an app's page shows (see plan/family.ts)
 */
export const choicesKey = 'safer-messages:choices';

const platforms = ['iphone', 'android', 'web', 'console'] as const;
const folds = ['priority', 'app'] as const;
export type ChosenPlatform = (typeof platforms)[number];
export type Choices = { platform?: ChosenPlatform; fold?: (typeof folds)[number]; child?: string };

/** Reads stored choices; undefined for anything that is not wholly ours. Nothing stored is no choice. */
export function readChoices(text: string | undefined): Choices | undefined {
  if (!text) return {};
  try {
    const value = JSON.parse(text) as Record<string, unknown> | null;
    if (value?.['v'] !== 1) return undefined;
    const { platform, fold, child } = value;
    const choices: Choices = {};
    const known = { platform: platforms.find((one) => one === platform), fold: folds.find((one) => one === fold) };
    if ((platform !== undefined && !known.platform) || (fold !== undefined && !known.fold)) return undefined;
    if (child !== undefined && (typeof child !== 'string' || !/^k[a-z2-7]{6}$/.test(child))) return undefined;
    if (known.platform) choices.platform = known.platform;
    if (known.fold) choices.fold = known.fold;
    if (child) choices.child = child;
    return choices;
  } catch {
    return undefined;
  }
}

export const writeChoices = (choices: Choices): string => JSON.stringify({ v: 1, ...choices });
