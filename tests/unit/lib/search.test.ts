import { describe, expect, test } from 'vitest';
import { fragmentFor, pieces, queryOf } from '../../../src/lib/search.ts';

describe('search', () => {
  test('the words live in the fragment', () => {
    expect(queryOf(fragmentFor('stranger & my son'))).toBe('stranger & my son');
    expect(queryOf('#groups')).toBe('');
    expect(queryOf('#q=%E0%A4%A&x=1')).toBe('\uFFFD%A'); // bytes that are no text: a mark in their place, and no error
    expect(fragmentFor('')).toBe('');
  });
  test('an excerpt becomes pieces without HTML', () => {
    expect(pieces('Look at <mark>groups</mark> &amp; &lt;chats&gt;')).toEqual([
      { text: 'Look at ', found: false },
      { text: 'groups', found: true },
      { text: ' & <chats>', found: false },
    ]);
  });
});
