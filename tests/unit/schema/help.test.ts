import { describe, expect, test } from 'vitest';
import { law } from '../../../src/schema/law.ts';
import { services } from '../../../src/schema/service.ts';
import { situation } from '../../../src/schema/situation.ts';
import { smallFile } from '../../support/small-content.ts';

const today = '2026-11-24';
const messages = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n');

describe('services', () => {
  const problems = (change: (value: ReturnType<typeof smallFile>) => void) => {
    const value = smallFile('help/services.yaml');
    change(value);
    return messages(services(today).safeParse(value));
  };
  test('are right as they stand', () => expect(problems(() => undefined)).toBe(''));
  test('a number needs its digits', () => expect(problems((value) => delete value.services[0].dial)).toMatch(/services\.0\.dial: a phone number needs both/));
  test('an id stands once', () => expect(problems((value) => value.services.push(value.services[0]))).toMatch(/services\.1\.id: two services/));
  test('a word to text has one number', () =>
    expect(problems((value) => (value.services[0].text = 'SHOUT'))).toMatch(/services\.0\.text: write one number to text/));
  test('publish is one of three', () => expect(problems((value) => (value.services[0].publish = 'yes'))).toMatch(/choose one of: ready, check, hide/));
});

describe('situations', () => {
  test('a missing source is named', () => {
    const value = smallFile('help/blackmail.yaml');
    expect(messages(situation(today).safeParse(value))).toBe('');
    value.cites.sources = ['s7'];
    expect(messages(situation(today).safeParse(value))).toMatch(/cites\.sources\.0: there is no source "s7"/);
  });
});

test('a situation has few steps for now; more come under then', () => {
  const value = smallFile('help/blackmail.yaml');
  value.now = Array.from({ length: 6 }, () => 'Call.');
  value.then = ['Rest.'];
  expect(messages(situation(today).safeParse(value))).toBe('');
  value.now.push('Call.');
  expect(messages(situation(today).safeParse(value))).toMatch(/now: keep the list to 6 steps: put what can wait a little under "then"/);
});

describe('law', () => {
  test('a fact may begin in the future, but not end before it begins', () => {
    const value = smallFile('law.yaml');
    expect(messages(law(today).safeParse(value))).toBe('');
    value.facts[0].from = '2027-06-01';
    expect(messages(law(today).safeParse(value))).toMatch(/facts\.0: from must be before until/);
  });
});
