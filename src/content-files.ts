import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Content, Finding, RawFile } from './lib/rules/content.ts';
import { kindOf, kinds, type Kind } from './schema/kinds.ts';

/**
 * Reads content/ without Astro, for the tests and for the editor's commands: it needs Node, and takes about a second.
 * The site itself reads the same files through its collections (content.config.ts).
 */

const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** The text of every YAML and MDX file of a folder, in order of path. Schemas that we publish beside them are not content. */
export const readTexts = (dir: string): Pick<RawFile, 'path' | 'text'>[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:yaml|yml|mdx)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(dir, path), 'utf8') }));

const rawFile = ({ path, text }: Pick<RawFile, 'path' | 'text'>): RawFile => {
  const found = kindOf(path);
  const head = path.endsWith('.mdx') ? (frontmatter.exec(text) ?? ['', '']) : undefined;
  return { path, kind: found?.kind, id: found?.id ?? path, data: parsed(head ? (head[1] ?? '') : text), body: head ? text.slice(head[0].length) : '', text };
};

/** Paths of the pages that the site has of its own, whatever the content: from the files of src/pages, such as /help/services/. */
export const fixedPaths = (dir = 'src/pages'): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && !file.includes('['))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.astro$|\.astro$/, '/')}`.replace(/\/+$/, '/'));

/** A fault of syntax is kept as the data: those who ask then report it. */
function parsed(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    return error;
  }
}

const noYaml = (error: Error) => `this is no valid YAML: ${error.message}`;

/**
 * A YAML file as its schema makes it, for those that are read apart from the others; an empty one is undefined to the schema.
 * Throws with the file, and with the line or the fields to correct.
 */
export function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  const data = parsed(readFileSync(file, 'utf8')) ?? undefined;
  if (data instanceof Error) throw new Error(`${file}: ${noYaml(data)}`);
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => `  ${issue.path.join('.') || 'the file'}: ${issue.message}`);
  throw new Error(`${file} is not right:\n${issues.join('\n')}`);
}

/** What the schemas refuse in a file, each with its field and what to do. */
function problems(file: RawFile, today: string): Finding[] {
  if (!file.kind) return [{ file: file.path, what: 'no kind of content lies here: see the table of files in content/README.md' }];
  if (file.data instanceof Error) return [{ file: file.path, what: noYaml(file.data) }];
  const result = kinds[file.kind].shape(today).safeParse(file.data);
  return result.success ? [] : result.error.issues.map(({ path, message }) => ({ file: file.path, where: path.map(String).join('.'), what: message }));
}

/**
 * All of a content folder. Files that a schema refuses are left out and reported.
 * @param today ISO day; no date in the files may be later
 */
export function readContent(dir: string, today: string): { content: Content; problems: Finding[] } {
  const raw = readTexts(dir).map(rawFile);
  const found = raw.flatMap((file) => problems(file, today));
  const refused = new Set(found.map(({ file }) => file));
  const valid = raw.filter((file) => !refused.has(file.path));
  const ofKind = (kind: Kind) =>
    valid.filter((file) => file.kind === kind).map(({ id, path, data, body }) => ({ kind, id, path, body, data: kinds[kind].shape(today).parse(data) }));
  const content = Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, ofKind(kind)])) as Omit<Content, 'raw'>;
  return { content: { ...content, raw } as Content, problems: found };
}
