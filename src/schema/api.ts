import { z } from 'astro/zod';
import { answers, appKinds, encryptionStatuses } from './app.ts';
import { devices, platforms, priorities } from './check.ts';
import { isoDay, partialDate } from './day.ts';
import { guideGroups } from './guide.ts';
import { nations } from './service.ts';
import { sourceKinds } from './source.ts';
import { id } from './text.ts';

/*
 * The shapes of /api/v1/. They may grow and never break: a field that is here stays, with its name and its type
 * (tests/unit/lib/api/shape.test.ts holds them). What must break goes to /api/v2/.
 */
const url = z.url({ protocol: /^https?$/ });
const words = z.string().min(1);
const list = z.array(words);

/** What stands at the top of every file. */
const top = {
  version: z.literal('1'),
  licence: z.strictObject({ name: words, url, credit: words.describe('The line to show beside our words') }),
  edition: isoDay.describe('Edition of the advice in this file: the day of our newest change'),
  built: isoDay.describe('Day for which this copy of the site was built'),
  page: url.describe('The page for people that says the same'),
};

const source = z.strictObject({ title: words, publisher: words, url: url.nullable(), kind: z.enum(sourceKinds), dated: partialDate.nullable() });
const cited = { sources: list.describe('Keys of the file’s `sources`') };
const ageLine = z.strictObject({ from: z.int().optional(), to: z.int().optional(), text: words });

const apiCheck = z.strictObject({
  id,
  title: words,
  menu: words.describe('Name of the setting on the screen'),
  why: words,
  steps: z
    .strictObject(
      Object.fromEntries(platforms.map((platform) => [platform, list.optional()])) as Record<(typeof platforms)[number], z.ZodOptional<typeof list>>,
    )
    .describe('Labels on the screen, in order, for each platform. Empty: the place is not confirmed'),
  device: z.enum(devices).describe('Whose device it is done on'),
  default: z.array(ageLine).describe('How it is set at the start'),
  suggest: z.array(ageLine),
  priority: z.enum(priorities),
  minutes: z.int(),
  doesNot: words,
  say: words.describe('A sentence to say to the child'),
  basis: z.enum(['official', 'others']),
  dated: z.boolean().describe('Whether the best source states a date'),
  confidence: z.enum(['high', 'medium']),
  checked: isoDay.describe('Day somebody last looked'),
  ages: z.strictObject({ from: z.int(), to: z.int() }).optional(),
  needs: z.array(words).optional().describe('Checks to do first, as app/check'),
  page: url,
  ...cited,
});

const appCard = {
  id,
  name: words,
  maker: words,
  kind: z.enum(appKinds),
  summary: words,
  edition: isoDay,
  checked: isoDay.describe('The oldest day on which one of its checks was looked at'),
  askAgainAfter: isoDay,
  page: url,
  data: url.describe('This app’s own file in the API'),
  embed: url.describe('Address for an iframe'),
  markdown: url,
};

const change = z.strictObject({
  app: id,
  date: partialDate.describe('A year, a month or a day, as exactly as it is known'),
  kind: z.enum(['history', 'ours']).describe('history: something that happened to the app. ours: we changed our advice'),
  what: words,
  checks: z.array(z.strictObject({ id, how: z.enum(['added', 'changed', 'removed']), note: words.optional() })),
  page: url,
});

export const apps = z.strictObject({
  ...top,
  apps: z.array(z.strictObject({ ...appCard, checks: z.int().describe('How many checks'), minutes: z.int().describe('Our estimate for all of them') })),
});

const answer = z.strictObject({ is: z.enum(answers), note: words });

export const app = z.strictObject({
  ...top,
  app: z.strictObject({
    ...appCard,
    minimumAge: z.strictObject({ value: z.int().nullable(), note: words, ...cited }),
    encryption: z.strictObject({ status: z.enum(encryptionStatuses), short: words, summary: list, ...cited }),
    contact: z.array(z.strictObject({ ages: words, rule: words, ...cited })),
    compare: z.strictObject({ strangersCanMessage: answer, disappearingMessages: answer, locationSharing: answer, liveVideo: answer }),
    supervision: z.strictObject({ name: words, start: list, shows: list, doesNotShow: list, needsChildConsent: z.boolean().nullable(), ...cited }).nullable(),
    checks: z.array(apiCheck).describe('In order of priority'),
    report: z.array(z.strictObject({ what: words, steps: list, then: words, ...cited })),
    block: z.strictObject({ steps: list, note: words.optional(), ...cited }).nullable(),
    risks: z.array(z.strictObject({ what: words, ...cited })),
    limits: list,
    questions: list,
    unconfirmed: list,
    changes: z.array(change),
    sources: z.record(z.string(), source),
  }),
});

const dated = { looked: isoDay, askAgainAfter: isoDay, page: url, markdown: url };

export const guides = z.strictObject({
  ...top,
  guides: z.array(z.strictObject({ id, title: words, description: words, group: z.enum(guideGroups), help: z.array(id), ...dated })),
});

export const situations = z.strictObject({
  ...top,
  situations: z.array(
    z.strictObject({
      id,
      title: words,
      description: words,
      opening: words,
      now: list,
      doNot: list,
      say: list,
      later: list,
      services: z.array(id).describe('Ids in services.json, in the order to try them'),
      help: z.array(id).describe('Situations that often come with this one'),
      guides: z.array(id),
      ...dated,
      sources: z.record(z.string(), source),
    }),
  ),
});

export const services = z.strictObject({
  ...top,
  looked: isoDay,
  askAgainAfter: isoDay,
  services: z.array(
    z.strictObject({
      id,
      name: words,
      for: words,
      notFor: words.optional(),
      who: z.array(z.enum(['child', 'parent', 'professional'])),
      ages: words.optional(),
      phone: words.optional(),
      dial: words.optional().describe('The number as digits'),
      text: words.optional(),
      email: z.email().optional(),
      chat: words.optional(),
      url: url.optional(),
      hours: words.optional().describe('Only where it is well established'),
      cost: words.optional(),
      nations: z.array(z.enum(nations)),
      next: words.optional().describe('What happens next'),
      limits: words.optional(),
      page: url,
      ...cited,
    }),
  ),
  sources: z.record(z.string(), source),
});

export const changes = z.strictObject({ ...top, changes: z.array(change).describe('Newest first') });

export const editions = z.strictObject({
  ...top,
  apps: z.array(z.strictObject({ app: id, name: words, current: isoDay, editions: z.array(isoDay).describe('Newest first'), page: url })),
});

export const index = z.strictObject({
  ...top,
  files: z.array(z.strictObject({ what: words, file: words.describe('An address; {app} stands for an id in apps.json') })),
});

export type ApiChange = z.infer<typeof change>;
export type ApiSource = z.infer<typeof source>;
export type ApiApp = z.infer<typeof app>['app'];
export type AppsFile = z.infer<typeof apps>;
export type AppFile = z.infer<typeof app>;
export type GuidesFile = z.infer<typeof guides>;
export type SituationsFile = z.infer<typeof situations>;
export type ServicesFile = z.infer<typeof services>;
export type ChangesFile = z.infer<typeof changes>;
export type EditionsFile = z.infer<typeof editions>;
export type IndexFile = z.infer<typeof index>;
