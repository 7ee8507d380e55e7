import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { app } from '../../../src/schema/app.ts';
import { readContent } from '../../../src/content-files.ts';
import { appSkeleton, idProblem } from '../../../src/lib/skeleton.ts';
import { findingLine } from '../../../src/lib/rules/content.ts';
import { smallContent } from '../../support/small-content.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'new-app-'));
  cpSync(smallContent, dir, { recursive: true });
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [resolve('scripts/new-app.mjs'), ...args], { env: { ...process.env, CONTENT_DIR: dir }, encoding: 'utf8' });
const problems = () => readContent(dir, '2026-11-24').problems.map(findingLine);

describe('npm run new:app', () => {
  test.each([
    [[], /Write the id of the new app/],
    [['Be Real'], /"Be Real" cannot be an id: use lower-case words joined by hyphens/],
    [['be_real'], /cannot be an id/],
    [['../evil'], /cannot be an id/],
    [['be', 'real'], /Write one id, without spaces/],
    [['test-app'], /There is an app "test-app" already/],
  ])('refuses %j with a sentence', (args, message) => {
    const before = readFileSync(join(dir, 'apps/test-app/checklist.yaml'), 'utf8');
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(message);
    expect(stderr).not.toContain('    at '); // a sentence, no stack
    expect(readFileSync(join(dir, 'apps/test-app/checklist.yaml'), 'utf8')).toBe(before);
  });

  test('makes two files; the schemas refuse each thing that is missing, by name', () => {
    const { status, stdout } = run('bereal');
    expect(status).toBe(0);
    expect(stdout).toContain('npm run content:check -- bereal');
    const text = readFileSync(join(dir, 'apps/bereal/checklist.yaml'), 'utf8');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../../schemas/app.schema.json');
    expect(existsSync(join(dir, 'apps/bereal/guide.mdx'))).toBe(true);

    const found = problems();
    expect(found).toContainEqual('content/apps/bereal/checklist.yaml: name: write the name, as the owner writes it');
    expect(found).toContainEqual('content/apps/bereal/checklist.yaml: maker: still to be written: the firm behind it');
    expect(found).toContainEqual(expect.stringMatching(/checks\.0\.say: still to be written: one sentence to say/));
    expect(found).toContainEqual(expect.stringMatching(/checks\.0\.minutes: write whole minutes/));
    expect(found).toContainEqual(expect.stringMatching(/checks\.0\.checked: write a real day/));
    expect(found).toContainEqual(expect.stringMatching(/sources\.maker-help\.kind: choose one of/));
    expect(found).toContainEqual(expect.stringMatching(/guide\.mdx: opening: still to be written/));
    // Every line with a marker is refused: none can slip through.
    const named = found.filter((line) => line.includes('bereal/checklist.yaml')).length;
    expect(named).toBe((text.match(/\bFILL\b/g) ?? []).length);
    expect(found.every((line) => line.includes('/bereal/'))).toBe(true);
  });
});

/** What an editor could write for each marker that stands for more than words of one's own, by its place. */
const answers: Record<string, unknown> = {
  name: 'BeReal',
  kind: 'social',
  looked: '2026-11-23',
  'minimumAge.value': 13,
  'encryption.status': 'none',
  'compare.strangersCanMessage.is': 'yes',
  'compare.disappearingMessages.is': 'limited',
  'compare.locationSharing.is': 'no',
  'compare.liveVideo.is': 'unknown',
  'supervision.needsChildConsent': null,
  'checks.0.id': 'who-can-write',
  'checks.0.device': 'child',
  'checks.0.priority': 'essential',
  'checks.0.minutes': 2,
  'checks.0.confidence': 'high',
  'checks.0.checked': '2026-11-23',
  'changes.0.date': '2024-05',
  'sources.maker-help.url': 'https://help.bereal.example/',
  'sources.maker-help.kind': 'official',
  'sources.maker-help.dated': null,
};

/** The skeleton as an editor leaves it: words for each marker, and nothing else touched. */
function filled(node: unknown, path = ''): unknown {
  if (path in answers) return answers[path];
  if (Array.isArray(node)) return node.map((child, index) => filled(child, `${path}.${index}`));
  if (node && typeof node === 'object')
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, filled(child, path ? `${path}.${key}` : key)]));
  if (typeof node !== 'string' || !node.startsWith('FILL')) return node;
  return node.includes('ids of sources') ? 'maker-help' : 'A few words';
}

test('the skeleton has every field of an app: filled in, it is right', () => {
  const value = parse(appSkeleton('bereal')['checklist.yaml']);
  const real = parse(readFileSync(`${smallContent}/apps/test-app/checklist.yaml`, 'utf8'));
  const optional = ['ages', 'needs', 'reportedMoved', 'note', 'web', 'all', 'console'];
  const keys = (node: unknown): string[] =>
    node && typeof node === 'object' ? Object.entries(node).flatMap(([key, child]) => [...(/^\d+$/.test(key) ? [] : [key]), ...keys(child)]) : [];
  expect(Object.keys(value).sort()).toEqual(Object.keys(real).sort());
  expect(keys(real.checks[0]).filter((key) => !optional.includes(key) && !keys(value.checks[0]).includes(key))).toEqual([]);
  const refused = app('2026-11-24').safeParse(filled(value)).error?.issues ?? [];
  expect(refused.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([]);
});

test('idProblem lets a good id pass', () => expect(idProblem('nintendo-switch', ['whatsapp'])).toBeUndefined());
