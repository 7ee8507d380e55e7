import { expect, test } from 'vitest';
import { app as appSchema } from '../../../../src/schema/app.ts';
import { fromWire, toWire } from '../../../../src/lib/plan/data.ts';
import { smallFile } from '../../../support/small-content.ts';

const numbers = smallFile('check-numbers.yaml') as { apps: Record<string, number>; checks: Record<string, number> };
const read = (change: (file: ReturnType<typeof smallFile>) => void = () => undefined) => {
  const file = smallFile('apps/test-app/checklist.yaml');
  change(file);
  return { id: 'test-app', ...appSchema('2026-11-24').parse(file) };
};

test('what the build writes is what the browser reads', () => {
  const app = read();
  const { apps, register } = fromWire(JSON.parse(JSON.stringify(toWire([app], numbers))) as ReturnType<typeof toWire>);
  expect(apps[0]?.checks.map(({ id, title, say, minutes, priority, device }) => ({ id, title, say, minutes, priority, device }))).toEqual(
    app.checks.map(({ id, title, say, minutes, priority, device }) => ({ id, title, say, minutes, priority, device })),
  );
  expect(register).toEqual(numbers);
});

test('a check without a number stops the build and says which comes next', () => {
  expect(() => toWire([read()], { ...numbers, checks: { 'test-app/who-can-write': 7 } })).toThrow(
    '"test-app/time-limit" has no number. Give it the next free one, 8, at the end.',
  );
  expect(() => toWire([read()], { ...numbers, apps: {} })).toThrow('"test-app" has no number');
});

test('a retired check keeps its number, so that old links are read', () => {
  const wire = toWire([read()], { ...numbers, checks: { ...numbers.checks, 'test-app/gone': 3 } });
  expect(wire.retired).toEqual({ 'test-app/gone': 3 });
  expect(fromWire(wire).register.checks['test-app/gone']).toBe(3);
});

test('carries the newest change of a check, a report that its menu moved, and the app’s news', () => {
  const app = read((file) => {
    file.checks[0].reportedMoved = '2026-11-23';
    file.changes = [
      { kind: 'ours', day: '2026-11-20', what: 'Older.', checks: [{ id: file.checks[0].id, how: 'changed', was: { menu: 'Older name' }, note: 'Old note.' }] },
      { kind: 'ours', day: '2026-11-22', what: 'Newer.', checks: [{ id: file.checks[0].id, how: 'changed', was: { menu: 'Old name' }, note: 'New note.' }] },
    ];
  });
  const { apps } = fromWire(toWire([app], numbers));
  expect(apps[0]?.checks[0]).toMatchObject({ moved: true, changed: { day: '2026-11-22', note: 'New note.' } });
  expect(apps[0]?.checks[1]).toMatchObject({ moved: false, changed: undefined });
  expect(apps[0]?.news.map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-20']);
});
