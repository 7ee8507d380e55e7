import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../../src/integrations/support/markdown.ts';
import { lightTree } from '../../../src/integrations/support/light-tree.ts';

const turndown = new TurndownService({ codeBlockStyle: 'fenced' }).use(gfm);

describe('a tree for Turndown gives the Markdown that a whole document gives', () => {
  const cases: Record<string, string> = {
    'spaces between inline elements': '<p> One <strong> two </strong><em>three</em> \n <a href="/x/" title="a &quot;b&quot;">four</a>. </p>',
    'characters that Markdown would read': '<p>- not a list, 1 * 2 [x] a_b `c` &lt;d&gt; \\ &amp; é&nbsp;f</p><p>1. no</p><p># no</p>',
    'lists in lists': '<ol start="3"><li>a<ul><li>b</li><li><p>c</p></li></ul></li><li>d</li></ol>',
    'code and quotes': '<blockquote><p>a <code>b ` c</code></p></blockquote><pre><code class="language-js">let a;\n\nlet b;\n</code></pre>',
    'a table': '<table><caption>Cap</caption><thead><tr><th>a</th><th align="right">b</th></tr></thead><tbody><tr><td>1|2</td><td> </td></tr></tbody></table>',
    'a table that stays HTML': '<table class="t"><thead><tr><th>a &amp; b</th></tr></thead><tbody><tr><td><ul><li>c<br>d</li></ul></td></tr></tbody></table>',
    'what is blank': '<div><p> </p><span></span><p>a<br>b</p><hr><p><img src="/a.png" alt="x"></p><del>gone</del></div>',
  };
  test.each(Object.entries(cases))('%s', (_, inner) => {
    const html = `<main>${inner}</main>`;
    const tree = lightTree(
      html,
      () => false,
      () => undefined,
    );
    expect(turndown.turndown(tree as unknown as HTMLElement)).toBe(turndown.turndown(html));
  });
});

const page = (main: string) => ({
  path: '/a/',
  html: `<script type="application/ld+json">${JSON.stringify({ url: 'https://x.example/a/', name: 'A', license: 'L', description: 'D' })}</script><main id="main">${main}</main>`,
});

test('what is for the eye or for a press is left out with all it holds, and links are whole', () => {
  const left =
    '<div class="x needs-js"><p>no</p></div><svg><title>no</title></svg><p hidden>no</p><div popover>no<p>no</p></div><input value="no"><p class="vh">no</p>';
  const text = markdownOf(page(`<h1>A</h1>${left}<p class="vhs">yes <a href="../b/#c">b</a></p>`));
  expect(text?.split('---\n\n')[1]).toBe('# A\n\nyes [b](https://x.example/b/#c)\n');
});

test('a page with nothing to say is named', () => expect(() => markdownOf(page('<svg></svg>'))).toThrow('/a/ has no text for its index.md'));

test('a term that asks has no colon after its question mark', () => {
  const text = markdownOf(page('<dl><dt>Age</dt><dd>13</dd><dt>Can strangers write?</dt><dd>No</dd></dl>'));
  expect(text).toContain('**Age:** 13');
  expect(text).toContain('**Can strangers write?** No');
});
