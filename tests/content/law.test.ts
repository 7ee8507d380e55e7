import { describe, expect, test } from 'vitest';
import { ageOn, factsOn } from '../../src/lib/law.ts';
import { content, pages } from '../support/content.ts';

const facts = content.law.flatMap(({ data }) => data.facts);
const days = Array.from({ length: 220 }, (_, at) => new Date(Date.UTC(2026, 10, 23 + at)).toISOString().slice(0, 10));
/** Words that stay true for a while only. */
const timetable = /before Christmas|spring 2027/i;

describe('the rules for under-16s', () => {
  test('what was promised, and for when, stands in law.yaml alone, with its days', () => {
    const byHand = pages.filter(({ file }) => file !== 'law.yaml').flatMap(({ file, prose }) => prose.filter((text) => timetable.test(text)).map((text) => `${file}: ${text}`));
    expect(byHand).toEqual([]);
  });
  test('each app that the plan named shows them', () => {
    const shown = content.app.filter(({ data }) => data.minimumAge.law === 'under-16-apps').map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining(['facebook', 'instagram', 'snapchat', 'tiktok', 'x', 'youtube']));
  });
  test.each(['under-16-apps', 'under-16-today'])('%s says one thing on each day', (topic) => {
    const dated = facts.filter((fact) => fact.topic === topic && fact.from);
    for (const day of days) expect(factsOn(dated, topic, day), day).toHaveLength(1);
  });
  test('in June 2027 no page speaks of spring 2027 as to come', () => {
    for (const { id, data } of content.app) {
      const { note } = ageOn(data.minimumAge, facts, '2027-06-01');
      expect(note, id).not.toMatch(/spring 2027/);
      if (data.minimumAge.law) expect(note, id).toMatch(/we do not know what holds now/);
    }
    for (const topic of ['under-16', 'under-16-today'])
      for (const { text } of factsOn(facts, topic, '2027-06-01')) if (timetable.test(text)) expect(text).toMatch(/we do not know/);
  });
  test('the first answer of the guide is whether it is banned now', () => {
    expect(factsOn(facts, 'under-16-today', '2026-12-01')[0]?.text).toMatch(/^We know of no ban in force/);
    expect(factsOn(facts, 'under-16-today', '2027-06-01')[0]?.text).toMatch(/^We do not know whether a ban is in force/);
  });
});
