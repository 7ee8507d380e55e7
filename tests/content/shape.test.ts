import { expect, test } from 'vitest';
import { bareChecks } from '../../src/lib/rules/check-fields.ts';
import { futureDates } from '../../src/lib/rules/dates.ts';
import { leftMarkers } from '../../src/lib/rules/markers.ts';
import { phoneFaults } from '../../src/lib/rules/services.ts';
import { kinds, type Kind } from '../../src/schema/kinds.ts';
import { content, problems, today } from '../support/content.ts';
import { lines } from '../support/findings.ts';

test('every file is of a kind, and has its shape', () => expect(lines(problems)).toEqual([]));

test.each(Object.keys(kinds) as Kind[])('there is content of the kind %s', (kind) => expect(content[kind].length).toBeGreaterThan(0));

test('every app has its prose', () => expect(content.appGuide.map(({ id }) => id)).toEqual(content.app.map(({ id }) => id)));

test('every check has words to say, what it does not do, a source and a date', () => expect(lines(bareChecks(content))).toEqual([]));

test('nothing is left to be written', () => expect(lines(leftMarkers(content.raw))).toEqual([]));

test('no date is in the future, but for the law', () => expect(lines(futureDates(content.raw, today))).toEqual([]));

test('a service is shown with a phone number only if it is ready, or without hours', () => expect(lines(phoneFaults(content))).toEqual([]));
