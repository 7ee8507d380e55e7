import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionsIn } from '../support/questions.ts';

const folder = process.env['CONTENT_DIR'] ?? 'content';
const fixed = ['/help/services/', '/glossary/'];

/** The file a page is made from. */
function fileOf(path: string) {
  const [, part, id] = path.split('/');
  return { apps: `${folder}/apps/${id}/checklist.yaml`, guides: `${folder}/guides/${id}.mdx`, help: `${folder}/help/${id}.yaml`, talk: `${folder}/talk/${id}.mdx` }[part ?? ''];
}

describe.each([
  ['questions.yaml', 60, 15],
  ['questions-held-out.yaml', 15, 3],
  ['questions-held-out-text.yaml', 15, 3],
  ['questions-held-out-crises.yaml', 20, 3],
  ['questions-held-out-after.yaml', 12, 2],
])('%s', (file, count, some) => {
  const questions = questionsIn(file);

  it('has enough questions, each once, enough misspelt and enough that name no app', () => {
    expect(new Set(questions.map(({ ask }) => ask)).size).toBe(count);
    expect(questions.filter(({ misspelt }) => misspelt).length).toBeGreaterThanOrEqual(some);
    expect(questions.filter(({ noApp }) => noApp).length).toBeGreaterThanOrEqual(some);
  });

  it.each(questions)('names pages that there are, or else a word of its own: $ask', ({ ask, find, lacks }) => {
    if (!find) return expect(ask.split(' ')).toContain(lacks);
    expect(find.length).toBeGreaterThan(0);
    for (const path of find) expect(fixed.includes(path) || existsSync(fileOf(path) ?? ''), path).toBe(true);
  });
});
