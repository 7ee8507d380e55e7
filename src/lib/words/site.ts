import type { AppKind, EncryptionStatus } from '../../schema/app.ts';
import type { Device, Platform } from '../../schema/check.ts';

/** Words of the interface that pages use. A second language is a second file. */
export const platformNames: Record<Platform, string> = {
  all: 'Any device',
  iphone: 'iPhone or iPad',
  android: 'Android',
  web: 'Web or computer',
  console: 'Console',
};

export const deviceNames: Record<Device, string> = { child: 'On your child’s device', parent: 'On your device', together: 'Do it together' };

export const kindNames: Record<AppKind, string> = {
  messaging: 'Messaging',
  social: 'Social media',
  video: 'Video',
  game: 'Games',
  ai: 'AI chatbots',
  device: 'Phones, tablets and consoles',
  home: 'Your home',
};

/** In the order in which pages list them. */
export const kindOrder: AppKind[] = ['messaging', 'social', 'video', 'game', 'ai', 'device', 'home'];

export const encryptionNames: Record<EncryptionStatus, string> = {
  default: 'End-to-end encrypted for everyone',
  partial: 'Partly end-to-end encrypted',
  optional: 'End-to-end encrypted if you turn it on',
  none: 'Not end-to-end encrypted',
  'not-applicable': '', // each says in its own words on what it depends
};

/** "1 check", "2 checks". */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** "13 to 15", "16 and over", "0 to 12" as "under 13". Both ends are included. */
export function ageRange(from: number, to: number): string {
  if (from === to) return String(from);
  if (from === 0) return `under ${to + 1}`;
  if (to >= 18) return `${from} and over`;
  return to === from + 1 ? `${from} and ${to}` : `${from} to ${to}`;
}

/** How sure we are of a check: whose page says so, and whether it states a date. */
export const evidenceText = {
  official: { dated: 'The maker’s own page says so.', undated: 'The maker’s own page says so. It has no date.' },
  others: { dated: 'Other people’s guides say so.', undated: 'Other people’s guides say so. They have no date.' },
};

/** Ages as the facts give them: "13 to 15" needs a word before it, "Under 13" does not. */
export const agesLabel = (ages: string): string => (/^\d/.test(ages) ? `Age ${ages}` : ages.charAt(0).toUpperCase() + ages.slice(1));
