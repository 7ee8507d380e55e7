import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { fieldRows } from '../../src/lib/handbook.ts';
import { publishedKinds, schemaFile, schemaText } from '../../src/lib/json-schemas.ts';
import { content, contentDir } from '../support/content.ts';

const folder = join(contentDir, 'schemas');
const yaml = content.raw.filter(({ path }) => path.endsWith('.yaml'));
/** The schema that a file's first line names, as a path; undefined when it names none. */
const named = (text: string, path: string) => {
  const found = /^# yaml-language-server: \$schema=(\S+)$/.exec(text.split('\n')[0] ?? '')?.[1];
  return found && join(contentDir, dirname(path), found);
};
// verbose keeps nothing from us: each error says where it is and what was expected.
const ajv = addFormats.default(new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, logger: console }));
const validators = new Map(publishedKinds.map((kind) => [kind, ajv.compile(JSON.parse(readFileSync(join(folder, schemaFile(kind)), 'utf8')))]));

describe('the published schemas', () => {
  const rows = fieldRows(readFileSync(join(contentDir, 'README.md'), 'utf8'));
  test.each(publishedKinds)('%s is current (else: npm run content:schemas)', (kind) =>
    expect(readFileSync(join(folder, schemaFile(kind)), 'utf8')).toBe(schemaText(kind, rows)),
  );
  test('no other file lies beside them', () => expect(readdirSync(folder).sort()).toEqual(publishedKinds.map(schemaFile).sort()));
});

describe.each(yaml.map((file) => [file.path, file] as const))('%s', (path, { kind, text, data }) => {
  test('names the schema of its kind in its first line', () => {
    const schema = named(text, path);
    expect(schema, 'write # yaml-language-server: $schema=… in its first line').toBeDefined();
    expect(existsSync(schema ?? ''), `${schema} does not exist`).toBe(true);
    expect(basename(schema ?? '')).toBe(kind && schemaFile(kind));
  });
  test('is right by that schema, so that an editor with completion sees no false alarm', () => {
    const validate = kind && validators.get(kind);
    validate?.(data);
    expect(validate?.errors?.map(({ instancePath, message }: ErrorObject) => `${instancePath}: ${message}`) ?? (validate ? [] : ['no schema'])).toEqual([]);
  });
});

describe('a fault that the build refuses is seen while writing', () => {
  const [app] = content.raw.filter(({ kind }) => kind === 'app');
  test.each<[string, (value: any) => void]>([ // eslint-disable-line @typescript-eslint/no-explicit-any -- breaks the shape on purpose
    ['a misspelt key', (value) => (value.checks[0].tittle = 'x')],
    ['a missing field', (value) => delete value.checks[0].say],
    ['an unknown priority', (value) => (value.checks[0].priority = 'urgent')],
    ['a day that is none', (value) => (value.looked = '2026-02-30')],
    ['a text that is too long', (value) => (value.summary = 'x'.repeat(171))],
    ['an address that is none', (value) => (Object.values<any>(value.sources)[0].url = 'not an address')], // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
    ['steps for an unknown platform', (value) => (value.checks[0].steps.toaster = ['On'])],
  ])('%s', (_, change) => {
    const value = structuredClone(app?.data);
    expect(validators.get('app')?.(value)).toBe(true);
    change(value);
    expect(validators.get('app')?.(value)).toBe(false);
  });
});
