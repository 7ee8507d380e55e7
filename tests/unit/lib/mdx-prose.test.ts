import { describe, expect, test } from 'vitest';
import { idsIn, mdxAnchors, mdxLinks, mdxPieces, mdxProse, mdxTags } from '../../../src/lib/mdx-prose.ts';

describe('mdxProse leaves the words a reader reads', () => {
  test.each<[string, string, string[]]>([
    ['citations', 'It grows. <Cite ids="s1 s2" /> It ends <Cite ids="s3" />.', ['It grows. It ends.']],
    ['what components hold', 'A <Term id="e2ee">lock</Term> on it.', ['A lock on it.']],
    ['words to say', '<Say>Tell me.</Say>\n<Say>Show me.</Say>', ['Tell me.', 'Show me.']],
    ['an aside over several lines', '<Note>\nOne thing.\n\nAnother.\n</Note>', ['One thing.', 'Another.']],
    ['no components that hold nothing', '<Checks ids="a/b c/d" />\n\n<Law topic="x" />\n\n<Blank />', []],
    ['no component that runs over lines', 'Before.\n\n<Checks\n  ids="a/b"\n/>\n\nAfter.', ['Before.', 'After.']],
    ['links and marks', 'See [the **guide**](/guides/x/#y), *now* or `later`.', ['See the guide, now or later.']],
    ['no marks inside words', 'Write snake_case_name and 2 * 3 * 4.', ['Write snake_case_name and 2 * 3 * 4.']],
    ['items of lists', '- One.\n- Two\n  goes on.\n\n1. Three.\n2. Four.', ['One.', 'Two goes on.', 'Three.', 'Four.']],
    ['cells of tables', '| a | b |\n| --- | --- |\n| One. | Two. |', ['a', 'b', 'One.', 'Two.']],
    ['paragraphs over lines', 'One\ntwo.\n\nThree.', ['One two.', 'Three.']],
    ['no comments', 'One.{/* not\nthis */} Two.', ['One. Two.']],
    ['no headings', '## Title {#title}\nText.', ['Text.']],
    ['escaped marks', 'Two \\* three.', ['Two * three.']],
  ])('%s', (_, body, prose) => expect(mdxProse(body)).toEqual(prose));
});

test('headings are pieces of their own, without their anchor', () =>
  expect(mdxPieces('## What it *is* {#what}\n\nText.')).toEqual([
    { kind: 'heading', text: 'What it is' },
    { kind: 'text', text: 'Text.' },
  ]));

const body = `## One {#one}

See [a](/guides/a/) and ![](/x.png "t"). <Checks ids="x/1  y/2" /> <Help situation="z" />

### Two {#two-b}

<Cite ids="s1" />{/* <Cite ids="hidden" /> */} <Cite
  ids="s2 s3"
/>`;

test('tags are read with their props, also over lines, and not from comments', () => {
  expect(mdxTags(body).map(({ name }) => name)).toEqual(['Checks', 'Help', 'Cite', 'Cite']);
  expect(idsIn(body, 'Cite')).toEqual(['s1', 's2', 's3']);
  expect(idsIn(body, 'Checks')).toEqual(['x/1', 'y/2']);
  expect(idsIn(body, 'Help', 'situation')).toEqual(['z']);
});
test('links and anchors are found', () => {
  expect(mdxLinks(body)).toEqual(['/guides/a/', '/x.png']);
  expect(mdxAnchors(body)).toEqual(['one', 'two-b']);
});
