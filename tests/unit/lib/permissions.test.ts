import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFor } from '../../../src/lib/security.ts';

const header = headersFor('/')['Permissions-Policy'] ?? '';
const granted = header.split(', ').filter((part) => !part.endsWith('=()'));

test('no page may use the camera, the microphone or where the reader is, and none asks', () => {
  expect(granted).toEqual([]);
  for (const sensor of ['camera', 'microphone', 'geolocation']) expect(header).toContain(`${sensor}=()`);
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|tsx|astro)$/.test(file));
  expect(sources.filter((file) => /getUserMedia|navigator\.geolocation/.test(readFileSync(join('src', file), 'utf8')))).toEqual([]);
});

test('the header names only what browsers know', () => expect(header).not.toContain('interest-cohort'));
