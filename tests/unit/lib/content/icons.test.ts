import { expect, test } from 'vitest';
import { iconPath } from '../../../../src/lib/content/icons.ts';
import { content } from '../../../support/content.ts';

test('what has no icon has the symbol of its kind, or of the kind it looks like', () => {
  const game = iconPath({ icon: null, kind: 'game' });
  expect(iconPath({ icon: null, kind: 'device' })).not.toBe(game);
  expect(iconPath({ icon: null, kind: 'device', symbol: 'game' })).toBe(game);
});

test('a console is not shown as a phone', () => {
  const phone = iconPath({ icon: null, kind: 'device' });
  for (const id of ['xbox-windows', 'nintendo-switch', 'playstation']) {
    const console = content.app.find((app) => app.id === id);
    expect(console && iconPath(console.data), id).not.toBe(phone);
  }
});
