import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { apiExamples } from '../../src/lib/api/examples.ts';
import { createSiteServer, listen } from '../../scripts/serve.mjs';
import { need } from '../support/debian.ts';
import { documentOf, siteDir } from '../support/site.ts';

const json = (path: string) => JSON.parse(readFileSync(`${siteDir}${path}`, 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const files = readdirSync(`${siteDir}/api/v1`, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.json') && !file.startsWith('schemas') && file !== 'openapi.json',
);
const schemaOf = (file: string) => (file.startsWith('apps/') ? 'app' : file.replace('.json', ''));

describe.each(files)('/api/v1/%s', (file) => {
  const data = json(`/api/v1/${file}`);
  test('is valid by its own schema', () => {
    const valid = ajv.getSchema(json(`/api/v1/schemas/${schemaOf(file)}.json`).$id) ?? ajv.compile(json(`/api/v1/schemas/${schemaOf(file)}.json`));
    valid(data);
    expect(valid.errors ?? []).toEqual([]);
  });
  test('says its licence, edition and page, and the page exists', () => {
    expect(data.licence.name).toBe('CC BY 4.0');
    expect(data.licence.credit).toContain(data.page);
    expect(data.edition).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(documentOf(new URL(data.page).pathname).querySelector('h1')).not.toBeNull();
  });
});

test('every check of every app is in the API, at an anchor that exists', () => {
  for (const { id } of json('/api/v1/apps.json').apps) {
    const page = documentOf(`/apps/${id}/`);
    const { app } = json(`/api/v1/apps/${id}.json`);
    expect(app.checks.map((check: { id: string }) => check.id)).toEqual([...page.querySelectorAll('[data-check]')].map((item) => item.getAttribute('data-check')));
    for (const check of app.checks) expect(page.getElementById(new URL(check.page).hash.slice(1)), check.page).not.toBeNull();
  }
});

test('the OpenAPI description lints clean, and names only files that exist', () => {
  const run = spawnSync('npx', ['--no-install', 'redocly', 'lint', `${siteDir}/api/v1/openapi.json`, '--format', 'json'], {
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const report = JSON.parse(run.stdout.slice(run.stdout.indexOf('{')));
  expect(report.totals).toMatchObject({ errors: 0, warnings: 0 });
  const { openapi, paths } = json('/api/v1/openapi.json');
  expect(openapi).toMatch(/^3\.1\./);
  for (const path of Object.keys(paths)) expect(() => json(path.replace('{app}', 'whatsapp'))).not.toThrow();
});

describe('the examples of the page run as they stand', async () => {
  const canonical = JSON.parse(readFileSync(`${siteDir}/api/v1/index.json`, 'utf8')).page;
  const app: string = json('/api/v1/apps.json').apps[0].id;
  const shown = [...documentOf('/organisations/api/').querySelectorAll('[data-copy] code')].map((code) => code.textContent);
  const ours = apiExamples(new URL('/api/v1/', canonical).href, app).map(({ text }) => text);
  test('they are those on the page', () => expect(shown).toEqual(ours));

  const commands = { js: ['npx', '--no-install', 'node', '--input-type=module', '-'], py: ['python3', '-'], sh: ['sh', '-'] };
  const tools = { js: [], py: ['python3'], sh: ['curl'] };
  test.each(apiExamples('/', app).map(({ title, language }, index) => [title, language, index] as const))('%s', async (_, language, index) => {
    for (const tool of tools[language]) need(tool, tool);
    const server = createSiteServer(siteDir);
    const port = await listen(server, 4480);
    const example = apiExamples(`http://localhost:${port}/api/v1/`, app)[index];
    if (!example) throw new Error('there is no such example');
    const [command = '', ...args] = commands[language];
    const output = await new Promise<string>((done, fail) => {
      const run = spawn(command, args);
      let text = '';
      run.stdout.on('data', (piece) => (text += piece));
      run.stderr.on('data', (piece) => (text += piece));
      run.on('error', fail);
      run.on('close', (code) => done(`exit ${code}\n${text}`));
      run.stdin.end(example.text);
    }).finally(() => server.close());
    expect(output).toMatch(/^exit 0\n.*\d{4}-\d\d-\d\d/s);
  });
});
