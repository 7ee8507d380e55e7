import { z } from 'astro/zod';

/** An ISO day, "2026-11-23". In YAML it needs quotes, else the reader turns it into a time. */
export const isoDay = z.iso.date({
  error: 'write a real day in quotes, as "2026-11-23"',
  abort: true,
});

/** A date as exactly as it is known: a year, a month or a day ("2016", "2016-04", "2016-04-05"). */
export const partialDate = z
  .string({ error: 'write a date in quotes: a year "2016", a month "2016-04" or a day "2016-04-05"' })
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'write a year "2016", a month "2016-04" or a day "2016-04-05"',
    abort: true,
  });

/** The same, but not after the day the site is built for. */
export const pastDay = (today: string) =>
  isoDay.refine((day) => day <= today, {
    error: (issue) => `${String(issue.input)} is after the build day ${today}: correct the date, or build for a later BUILD_DAY`,
  });

/** A partial date not after the build day (a month or year may contain it). */
export const pastPartialDate = (today: string) =>
  partialDate.refine((date) => date <= today.slice(0, date.length), {
    error: (issue) => `${String(issue.input)} is after the build day ${today}: correct the date, or build for a later BUILD_DAY`,
  });
