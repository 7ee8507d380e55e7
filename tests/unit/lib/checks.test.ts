import { describe, expect, test } from 'vitest';
import { ageLines, byPriority, evidence, platformsOf, priorityGroups, stepLists } from '../../../src/lib/checks.ts';
import type { Source } from '../../../src/schema/source.ts';

const source = (kind: Source['kind'], dated: string | null): Source => ({ title: 'T', publisher: 'P', url: null, kind, dated, established: 'E' });

describe('checks', () => {
  const list = [
    { id: 'a', priority: 'extra' as const },
    { id: 'b', priority: 'essential' as const },
    { id: 'c', priority: 'recommended' as const },
    { id: 'd', priority: 'essential' as const },
  ];
  test('stand in order of priority, else as the file has them', () => expect(byPriority(list).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']));
  test('groups leave out what is empty', () => expect(priorityGroups(list.slice(0, 2)).map(({ priority }) => priority)).toEqual(['essential', 'extra']));
  test('steps come per platform; none means not confirmed', () => {
    expect(stepLists({ android: ['Menu'], iphone: ['Settings'] }).map(({ platform }) => platform)).toEqual(['iphone', 'android']);
    expect(stepLists({})).toEqual([]);
  });
  test('only real choices of a phone are offered', () =>
    expect(platformsOf([{ steps: { all: ['A'] } }, { steps: { web: ['B'], iphone: ['C'] } }])).toEqual(['iphone', 'web']));
  test('advice by age keeps its lines', () => {
    expect(ageLines('Off.')).toEqual([{ text: 'Off.' }]);
    expect(ageLines([{ from: 13, to: 15, text: 'On.' }])).toHaveLength(1);
  });
  test('evidence prefers the maker’s own page and says whether it is dated', () => {
    const sources = { a: source('official', null), b: source('press', '2026-01-01') };
    expect(evidence({ sources: ['a', 'b'], confidence: 'high' }, sources)).toMatchObject({ basis: 'official', dated: false });
    expect(evidence({ sources: ['b'], confidence: 'medium' }, sources)).toMatchObject({ basis: 'others', dated: true });
  });
});
