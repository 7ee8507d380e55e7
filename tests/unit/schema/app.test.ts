import { describe, expect, test } from 'vitest';
import { app } from '../../../src/schema/app.ts';
import { smallFile } from '../../support/small-content.ts';

const today = '2026-11-24';
type Broken = ReturnType<typeof smallFile>;

/** Problems of the small app after a change, as "field: message". */
function problems(change: (value: Broken) => void): string[] {
  const value = smallFile('apps/test-app/checklist.yaml');
  change(value);
  const result = app(today).safeParse(value);
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

test('the small app is right as it stands', () => expect(problems(() => undefined)).toEqual([]));

describe('a fault names its field and what to do', () => {
  test.each<[string, (value: Broken) => void, RegExp]>([
    ['a citation to a missing source', (value) => (value.checks[0].sources = ['s9']), /^checks\.0\.sources\.0: there is no source "s9".*add it/],
    ['a check without a source', (value) => (value.checks[0].sources = []), /^checks\.0\.sources: name at least one source/],
    ['a source nobody cites', (value) => (value.sources.s3 = value.sources.s1), /^sources\.s3: nothing in this file cites/],
    ['the same id twice', (value) => (value.checks[1].id = 'who-can-write'), /^checks\.1\.id: two checks have the id "who-can-write"/],
    ['an id that is no id', (value) => (value.checks[0].id = 'Who can write'), /^checks\.0\.id: use lower-case words/],
    ['a day in the future', (value) => (value.checks[0].checked = '2026-11-25'), /^checks\.0\.checked: 2026-11-25 is after the build day/],
    ['a future event', (value) => (value.changes[0].date = '2026-12'), /^changes\.0\.date: 2026-12 is after the build day/],
    ['a day that is none', (value) => (value.looked = '2026-02-30'), /^looked: write a real day/],
    ['steps for an unknown platform', (value) => (value.checks[0].steps.toaster = ['On']), /^checks\.0\.steps: unknown platform toaster/],
    ['an empty step list', (value) => (value.checks[0].steps.web = []), /^checks\.0\.steps\.web: write at least one step/],
    ['an unknown key', (value) => (value.checks[0].tittle = 'x'), /^checks\.0: Unrecognized key: "tittle"/],
    ['low confidence', (value) => (value.checks[0].confidence = 'low'), /^checks\.0\.confidence: only high or medium/],
    ['an unknown priority', (value) => (value.checks[0].priority = 'urgent'), /^checks\.0\.priority: choose one of: essential/],
    ['minutes that are no number', (value) => (value.checks[0].minutes = 'few'), /^checks\.0\.minutes: write whole minutes/],
    ['a missing field', (value) => delete value.checks[0].say, /^checks\.0\.say: write some text here/],
    ['a title with a full stop', (value) => (value.checks[0].title = 'Do it.'), /^checks\.0\.title: leave out the full stop/],
    ['a change of a check that is not there', (value) => (value.changes[1].checks[0].id = 'gone'), /^changes\.1\.checks\.0\.id: there is no check "gone"/],
    [
      'a change that keeps nothing',
      (value) => delete value.changes[1].checks[0].was,
      /^changes\.1\.checks\.0\.was: a changed check keeps the words it replaced/,
    ],
    ['a change without a note for paper', (value) => delete value.changes[1].checks[0].note, /^changes\.1\.checks\.0\.note: say in one line/],
    ['a removed check that still stands', (value) => (value.changes[1].checks[0].how = 'removed'), /^changes\.1\.checks\.0\.(how|was): /],
    ['ages the wrong way round', (value) => (value.checks[1].suggest[0].from = 15), /^checks\.1\.suggest/],
  ])('%s', (_, change, message) => expect(problems(change).join('\n')).toMatch(new RegExp(message.source, 'm')));
});
