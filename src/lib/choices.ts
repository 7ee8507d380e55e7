/*
 * What else the reader chose, kept so that it need not be chosen again.
 * Stored shape (localStorage key "safer-messages:choices"): { "v": 1, "platform": "iphone" | "android" | "web" | "console" }
 */
export const choicesKey = 'safer-messages:choices';

const platforms = ['iphone', 'android', 'web', 'console'] as const;
export type ChosenPlatform = (typeof platforms)[number];
export type Choices = { platform?: ChosenPlatform };

/** Reads stored choices; undefined for anything that is not wholly ours. Nothing stored is no choice. */
export function readChoices(text: string | undefined): Choices | undefined {
  if (!text) return {};
  try {
    const value = JSON.parse(text) as { v?: unknown; platform?: unknown } | null;
    if (value?.v !== 1) return undefined;
    const platform = platforms.find((known) => known === value.platform);
    if (value.platform !== undefined && !platform) return undefined;
    return platform ? { platform } : {};
  } catch {
    return undefined;
  }
}

export const writeChoices = (choices: Choices): string => JSON.stringify({ v: 1, ...choices });
