import { expect, test } from 'vitest';
import { printQuotes } from '../../../src/schema/print-quotes.ts';

test.each([
  ["Link to your child's account", 'Link to your child’s account'],
  ["Don't send it", 'Don’t send it'],
  ["Children's and parents' guides", 'Children’s and parents’ guides'],
  ['"Come and talk on another app"', '“Come and talk on another app”'],
  ['Choose "Only me" (not "Everyone")', 'Choose “Only me” (not “Everyone”)'],
  ["It said 'blocked'", 'It said ‘blocked’'],
  ['"\'No\' is enough"', '“‘No’ is enough”'],
  ["the '90s", 'the ’90s'],
  ['Already “printed”, as it’s meant', 'Already “printed”, as it’s meant'],
])('%s', (typed, printed) => expect(printQuotes(typed)).toBe(printed));
