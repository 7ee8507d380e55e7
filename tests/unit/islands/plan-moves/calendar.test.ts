import { expect, test } from 'vitest';
import { calendarText } from '../../../../src/islands/plan-moves/calendar.ts';
import { reminder } from '../../../../src/lib/plan/reminder.ts';

const uidOf = (...what: Parameters<typeof reminder>) => /^UID:(.+)$/m.exec(calendarText(reminder(...what)).replaceAll('\r\n', '\n'))?.[1];
const plan = (day: string) => uidOf(day, ['Signal'], 'https://x.example/plan/');
const app = (name: string) => uidOf('2026-11-24', [], 'https://x.example/apps/', name);

test('a calendar takes reminders of different things for different, and the same for the same', () => {
  expect(plan('2026-11-24')).toBe('2027-02-24-check-again.ics@x.example');
  expect(app('Signal')).toBe('2027-02-24-check-again-signal.ics@x.example');
  expect(new Set([plan('2026-11-24'), plan('2026-11-25'), app('Signal'), app('WhatsApp')]).size).toBe(4);
  expect(plan('2026-11-24')).toBe(plan('2026-11-24'));
});
