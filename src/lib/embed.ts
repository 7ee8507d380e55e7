/*
 * What a host page may choose for an embedded checklist, in the fragment of the frame's address:
 * #theme=dark&accent=006d5b. Anything else in it is left alone: it may be the anchor of a check.
 */
export type EmbedOptions = { theme?: 'light' | 'dark'; accent?: string };

const colour = /^#?[0-9a-f]{6}$/i;

/** Only what is valid. */
export function embedOptions(fragment: string): EmbedOptions {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const theme = given.get('theme');
  const accent = given.get('accent');
  return {
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(accent && colour.test(accent) && { accent: `#${accent.replace('#', '').toLowerCase()}` }),
  };
}

/** The fragment for some options, '' for none. */
export function embedFragment(theme: string | null, accent: string | null): string {
  const options = embedOptions(`theme=${theme ?? ''}&accent=${encodeURIComponent(accent ?? '')}`);
  const text = new URLSearchParams({ ...options, ...(options.accent && { accent: options.accent.slice(1) }) }).toString();
  return text && `#${text}`;
}

const type = 'safety-checklist:height';
const least = 100;
const most = 50_000; // pixels; a checklist with everything open is far below it

export const heightMessage = (height: number) => ({ type, height: Math.ceil(height) });

/** The height in a message from the frame; undefined for any other message. */
export function heightFrom(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type: kind, height } = message as { type?: unknown; height?: unknown };
  return kind === type && typeof height === 'number' && Number.isInteger(height) && height >= least && height <= most ? height : undefined;
}
