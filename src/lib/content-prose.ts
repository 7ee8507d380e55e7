import type { App } from '../schema/app.ts';
import type { ByAge, Check } from '../schema/check.ts';

const texts = (value: ByAge) => (typeof value === 'string' ? [value] : value.map((line) => line.text));

/** The sentences of a check that a parent reads, menu labels left out. */
export const checkProse = (check: Check) => [check.title, check.why, ...texts(check.default), ...texts(check.suggest), check.doesNot, check.say];

/** All prose of an app's file that its page shows. */
export const appProse = (app: App) => [
  app.summary,
  app.minimumAge.note,
  ...app.encryption.summary,
  ...app.contact.map((line) => line.rule),
  ...(app.supervision ? [...app.supervision.shows, ...app.supervision.doesNotShow] : []),
  ...app.checks.flatMap(checkProse),
  ...app.report.map((item) => item.then),
  ...app.risks.map((item) => item.what),
  ...app.limits,
  ...app.questions,
  ...app.unconfirmed,
  ...app.changes.map((item) => item.what),
];
