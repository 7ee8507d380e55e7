import { expect, test } from 'vitest';
import { oneSpace } from '../../../src/integrations/support/one-space.ts';

test.each([
  ['<p>\n  Two\n  lines </p>   <p>x</p>', '<p> Two lines </p> <p>x</p>'],
  ['<pre>a\n  b</pre>\n\n<p>c</p>', '<pre>a\n  b</pre> <p>c</p>'],
  ['<textarea rows="2">a\n\nb</textarea>  <b>c</b>', '<textarea rows="2">a\n\nb</textarea> <b>c</b>'],
  ['<script type="application/ld+json">{"a": "b  c"}</script>\n<i>d</i>', '<script type="application/ld+json">{"a": "b  c"}</script> <i>d</i>'],
  ['<p>a&nbsp;b\u00a0c</p>', '<p>a&nbsp;b\u00a0c</p>'],
])('%j', (html, smaller) => expect(oneSpace(html)).toBe(smaller));
