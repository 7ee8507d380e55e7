import { describe, expect, test } from 'vitest';
import { readChoices, writeChoices } from '../../../src/lib/choices.ts';

describe('choices', () => {
  test('are read back', () => expect(readChoices(writeChoices({ platform: 'android' }))).toEqual({ platform: 'android' }));
  test('nothing stored is no choice', () => expect(readChoices(undefined)).toEqual({}));
  test.each(['{', '[]', '{"v":2}', '{"v":1,"platform":"toaster"}', '"iphone"', 'null'])('%s is not ours', (text) => expect(readChoices(text)).toBeUndefined());
});
