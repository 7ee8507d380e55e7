// cspell:disable -- the mistakes below are made on purpose
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** What the spelling check says of a text, as if it stood in a file: the words it refuses. (That all of content/ passes is the suite "spelling" of npm test.) */
async function refused(path: string, text: string): Promise<string[]> {
  const options = ['--config', 'tests/cspell.json', '--no-progress', '--no-summary', '--words-only', `stdin://${path}`];
  const checking = promisify(execFile)(process.execPath, ['node_modules/cspell/bin.mjs', ...options]);
  checking.child.stdin?.end(text);
  // It ends with 1 when it refuses a word: that is no failure here.
  const { stdout } = await checking.catch((error: { stdout: string }) => error);
  return stdout.split('\n').filter(Boolean);
}

const guide = (body: string) => `---
title: "A guide"
aliases: ["watsap", "insta gram"]
sources:
  fmse-x: { title: "Behaviorz", publisher: "P", url: null }
---

${body}
`;

const checklist = `name: Planted
aliases:
  - plantid
  - plnted
checks:
  - id: colrs-x
    menu: Personalization
    why: It stops the behavior.
    steps:
      iphone: [Settings, Personalization]
    say: Shall we lok at it?
    sources: [zzq1, zzq2]
sources:
  zzq1:
    title: Organizing colrs
`;

test.concurrent.each<[string, string, string, string[]]>([
  [
    'American spellings and typos in prose are caught',
    'content/guides/planted.mdx',
    guide('Their behavior has a color. You recieve help to organize it. Teh end.'),
    ['behavior', 'color', 'recieve', 'organize', 'Teh'],
  ],
  [
    'aliases, sources, ids and addresses are let be',
    'content/guides/planted.mdx',
    guide('Their behaviour. <Cite ids="fmse-x" /> See [it](/guides/zzqq/#wwxx) or https://xxqq.example/zz.\n\n## Title {#ttqq}'),
    [],
  ],
  ['in a checklist the sentences are read, and not labels, aliases, ids and sources', 'content/apps/planted/checklist.yaml', checklist, ['behavior', 'lok']],
  [
    'words of the interface are read',
    'src/lib/words/planted.ts',
    "export const words = { label: 'Choose a color', other: 'Recieve it' };\n",
    ['color', 'Recieve'],
  ],
])('%s', async (_, path, text, words) => expect(await refused(path, text)).toEqual(words));
