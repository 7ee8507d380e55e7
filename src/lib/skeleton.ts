import { id as idShape } from '../schema/text.ts';

/**
 * The files of a new app, right in shape, with a marker and a word of help wherever something is missing.
 * The schemas refuse each marker (schema/text.ts), so that nobody can publish a half-written app.
 */
export const appSkeleton = (id: string): { 'checklist.yaml': string; 'guide.mdx': string } => ({
  'checklist.yaml': `# yaml-language-server: $schema=../../schemas/app.schema.json
# What each field means: content/README.md. See content/apps/whatsapp/checklist.yaml for how it reads.
name: "" # FILL: the name of ${id}, as its owner writes it
maker: "FILL: the firm behind it"
kind: FILL # messaging, social, video, game, ai, device or home
icon: null # the slug of its icon in simple-icons, where it has one
aliases:
  - "FILL: 8 to 16 words that parents type: nicknames, misspellings, worries in their own words"
summary: "FILL: what it is to a family, and what a parent finds here (at most 170 characters)"
looked: FILL # the day you looked at all of this, in quotes: "2026-11-23"
minimumAge:
  value: FILL # the age as a number, or null
  note: "FILL: the age the app itself sets in the UK"
  sources: ["FILL: ids of sources below"]
encryption:
  status: FILL # default, partial, optional, none or not-applicable
  short: "FILL: who can read the messages, in a few words (at most 90 characters)"
  summary:
    - "FILL: who can read the messages and since when, what is not covered, what it means for you"
  sources: ["FILL: ids of sources below"]
contact:
  - ages: "FILL: the ages this line is for, such as 13 to 15"
    rule: "FILL: who can message or add a child before anything is changed"
    sources: ["FILL: ids of sources below"]
compare:
  strangersCanMessage: { is: FILL, note: "FILL: a few words for the table (at most 70 characters)" }
  disappearingMessages: { is: FILL, note: "FILL: a few words for the table" }
  locationSharing: { is: FILL, note: "FILL: a few words for the table" }
  liveVideo: { is: FILL, note: "FILL: a few words for the table" }
# null where the maker gives parents nothing; then say so under limits.
supervision:
  name: "FILL: what the maker calls its tool for parents"
  start: ["FILL: the first step to set it up"]
  shows: ["FILL: what a parent sees with it"]
  doesNotShow: ["FILL: what stays hidden from a parent"]
  needsChildConsent: FILL # true, false, or null where we do not know
  sources: ["FILL: ids of sources below"]
checks:
  - id: FILL # lower-case words joined by hyphens; it stays for ever
    title: "FILL: what to do, as an instruction (at most 80 characters)"
    menu: "FILL: the name of the setting on the screen"
    why: "FILL: one sentence: what it does for a child"
    steps: # {} where we could not confirm the place in the menus
      iphone: ["FILL: the labels to press, in order"]
      android: ["FILL: the labels to press, in order"]
    device: FILL # child, parent or together
    default: "FILL: how it is set at first"
    suggest: "FILL: what we suggest"
    priority: FILL # essential, recommended or extra
    minutes: FILL # our own guess, 1 to 30
    doesNot: "FILL: what it does not do"
    say: "FILL: one sentence to say to a child"
    confidence: FILL # high or medium; a low one goes under unconfirmed
    sources: ["FILL: ids of sources below"]
    checked: FILL # the day you looked, in quotes
report:
  - what: "FILL: what is reported, such as a message"
    steps: ["FILL: the labels to press, in order"]
    then: "FILL: what happens next"
    sources: ["FILL: ids of sources below"]
block: # null where it has none
  steps: ["FILL: the labels to press, in order"]
  sources: ["FILL: ids of sources below"]
risks:
  - what: "FILL: what a parent should know of, calmly"
    sources: ["FILL: ids of sources below"]
limits:
  - "FILL: what no setting of this app can do"
questions:
  - "FILL: an open, kind question to ask a child"
  - "FILL: another"
unconfirmed:
  - "FILL: what we could not confirm (an empty list if there is nothing)"
changes:
  - kind: history
    date: FILL # a year, a month or a day, in quotes
    what: "FILL: what happened to the app, oldest first (an empty list if we know of nothing)"
    sources: ["FILL: ids of sources below"]
sources:
  maker-help:
    title: "FILL: the title of the publication"
    publisher: "FILL: who published it"
    url: FILL # the whole address, or null
    kind: FILL # official, government, police, charity, press or other
    dated: FILL # the date the page itself states, in quotes, or null
    established: "FILL: in one line, what we took from it"
`,
  'guide.mdx': `---
opening: "FILL: one or two sentences under the title. Begin with what the reader knows"
---

FILL: two to four short paragraphs: what it is used for, what is good about it for a child, what to have in mind. <Cite ids="FILL" />
`,
});

/** Why an id cannot be a new app's, as a sentence; undefined when it can. */
export function idProblem(id: string | undefined, existing: readonly string[]): string | undefined {
  if (!id) return 'Write the id of the new app, such as: npm run new:app -- bereal';
  if (!idShape.safeParse(id).success) return `"${id}" cannot be an id: use lower-case words joined by hyphens, such as nintendo-switch`;
  if (existing.includes(id)) return `There is an app "${id}" already: see content/apps/${id}/`;
  return undefined;
}
