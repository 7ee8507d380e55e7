import { describe, expect, test } from 'vitest';
import { comparisonCells } from '../../../src/lib/comparison-cells.ts';
import type { App } from '../../../src/schema/app.ts';
import { smallFile } from '../../support/small-content.ts';

const cells = (change: (app: App) => void = () => undefined) => {
  const app = smallFile('apps/test-app/checklist.yaml') as App;
  change(app);
  return comparisonCells(app);
};

describe('a cell', () => {
  test('sums an answer up in a word, which it sorts by', () =>
    expect(cells((app) => (app.compare.strangersCanMessage = { is: 'limited', note: 'Friends of friends' })).strangers).toEqual({
      head: 'In part.',
      text: 'Friends of friends',
      value: 'limited',
    }));
  test('does not say the same twice', () => {
    expect(cells((app) => (app.compare.liveVideo = { is: 'no', note: 'No live video' })).live.head).toBe('');
    expect(
      cells((app) => {
        app.encryption.status = 'none';
        app.encryption.short = 'Not end-to-end encrypted: the maker can read it';
      }).messages,
    ).toEqual({ head: '', text: 'Not end-to-end encrypted: the maker can read it', value: 'none' });
  });
  test('leaves to its note to say that a thing is not known, and sorts last', () =>
    expect(cells((app) => (app.compare.locationSharing = { is: 'unknown', note: 'We could not confirm this' })).location).toEqual({
      head: '',
      text: 'We could not confirm this',
      value: '',
    }));
  test('says so where there is no minimum age or no tool for parents', () => {
    const { age, tools, unseen } = cells((app) => {
      app.minimumAge.value = null;
      app.supervision = null;
    });
    expect([age, tools, unseen]).toEqual([
      { head: '', text: 'None set', value: '' },
      { head: '', text: 'No tools', value: '' },
      { head: '', text: 'No tools', value: '' },
    ]);
  });
  test('joins what the tools do not show as sentences', () =>
    expect(
      cells((app) => (app.supervision = { name: 'Tool', start: [], shows: [], doesNotShow: ['Chats', 'Calls.'], needsChildConsent: null, sources: ['s1'] }))
        .unseen,
    ).toEqual({ head: '', text: 'Chats. Calls.' }));
  test('dates the newest change of either kind', () => expect(cells().changed).toEqual({ head: '', text: '22 November 2026', value: '2026-11-22' }));
});
