import type { App } from '../schema/app.ts';
import type { ByAge, Check } from '../schema/check.ts';
import type { Figure } from '../schema/figure.ts';
import type { Services } from '../schema/service.ts';
import type { Situation } from '../schema/situation.ts';
import type { TimelineEvent } from '../schema/timeline.ts';
import { mdxProse } from './mdx-prose.ts';
import { allSteps } from './situations.ts';

/*
 * The sentences that a reader meets on a page, by kind of content, for reading grades and other rules over words.
 * Menu labels, steps, headings and the names of sources are left out: they are not ours to simplify.
 */

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
  ...(app.block?.note ? [app.block.note] : []),
  ...app.risks.map((item) => item.what),
  ...app.limits,
  ...app.questions,
  ...app.unconfirmed,
  ...app.changes.map((item) => item.what),
];

/** All prose of a situation but its services, which have a file of their own. */
export const situationProse = (situation: Situation) => [
  situation.description,
  situation.opening,
  ...allSteps(situation),
  ...situation.doNot,
  ...situation.say,
  ...situation.later,
];

/** What the services file says of each place that pages show. Names, numbers and opening times are no prose. */
export const servicesProse = (file: Services) =>
  file.services
    .filter((service) => service.publish !== 'hide')
    .flatMap((service) => [service.for, service.notFor, service.adultRole, service.next, service.limits])
    .filter((text) => text !== undefined);

/** What a chart says in words: its description, which is its text for those who do not see it, its notes and its caution. */
export const figureProse = (figure: Figure) => [figure.description, ...figure.points.flatMap(({ note }) => note ?? []), figure.caution];

/** What the timeline says of an event. */
export const eventProse = (event: TimelineEvent) => [event.title, event.what];

/** A page of prose: the line under its title, and its body without headings and components. */
export const pageProse = (description: string, body: string) => [description, ...mdxProse(body)];
