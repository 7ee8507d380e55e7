import { addMonths } from '../day-sums.ts';
import { inWords } from '../days.ts';
import { pagesWithoutAliases } from '../rules/aliases.ts';
import { avoidedFindings } from '../rules/avoided-words.ts';
import type { Content, Finding } from '../rules/content.ts';
import { prosePages } from '../rules/pages.ts';
import { dueBy, reviews, type Review } from './due.ts';
import { readingAges } from './reading-ages.ts';
import { unconfirmed } from './unconfirmed.ts';
import { unusedSources } from './unused-sources.ts';
import { weakClaims } from './weak-sources.ts';

/** One line of a section: the file it is about, and a few words in each column. */
export type Row = { file: string; cells: string[] };
export type Section = { id: string; title: string; about: string; columns: string[]; rows: Row[] };
export type Report = { day: string; sections: Section[] };

const found = ({ file, where = '', what }: Finding): Row => ({ file, cells: [where, what] });
const review = ({ file, what, looked, due, moved }: Review): Row => ({
  file,
  cells: [what, inWords(looked), moved ? `reported as moved on ${inWords(moved)}` : inWords(due)],
});

/**
 * What an editor should look at, by kind of work.
 * @param day ISO day the report is for
 * @param faults what the schemas and rules refuse
 */
export function report(content: Content, day: string, faults: readonly Finding[]): Report {
  const pages = prosePages(content, day);
  const all = reviews(content, day);
  const soon = addMonths(day, 1);
  const due = dueBy(all, day);
  const weak = weakClaims(content);
  const both = weak.filter(({ why }) => why.length > 1).length;
  const next = all.find((item) => !due.includes(item));
  const section = (id: string, title: string, about: string, columns: string[], rows: Row[]): Section => ({ id, title, about, columns, rows });
  return {
    day,
    sections: [
      section('faults', 'What the rules refuse', 'The build or the tests stop at these.', ['Where', 'What to do'], faults.map(found)),
      section(
        'due',
        'Due for review',
        `Essential checks are due after 3 months, other checks after 6, other pages after 3.${next ? ` Next: ${next.what}, on ${inWords(next.due)}.` : ''}`,
        ['What', 'Last looked at', 'Due'],
        due.map(review),
      ),
      section(
        'soon',
        'Due within a month',
        `By ${inWords(soon)}.`,
        ['What', 'Last looked at', 'Due'],
        dueBy(all, soon)
          .filter((item) => !due.includes(item))
          .map(review),
      ),
      section(
        'weak',
        'What rests on undated or secondary sources',
        `Undated: none of its sources states a date. Secondary: none is the maker’s, a government’s, the police’s or a charity’s. ${both} are both, and stand first.`,
        ['Claim', 'Why', 'Rests on'],
        weak.map(({ file, where, why, on }) => ({ file, cells: [where, why.join(', '), on.join('; ')] })),
      ),
      section('unconfirmed', 'What we could not confirm', 'Work for whoever can find out.', ['Where', 'What'], unconfirmed(content).map(found)),
      section(
        'reading',
        'Reading age',
        'Flesch–Kincaid grade, hardest page first. We write for 6; 8 is the most (law and debate: 9.5).',
        ['Page', 'Grade', 'Words', 'Words a sentence', 'Hardest sentences'],
        readingAges(pages).map(({ file, title, grade, words, wordsPerSentence, hardest }) => ({
          file,
          cells: [
            title,
            grade.toFixed(1),
            String(words),
            wordsPerSentence.toFixed(1),
            hardest.map((one) => `(${one.grade.toFixed(1)}) ${one.text}`).join('\n'),
          ],
        })),
      ),
      section('words', 'Words we avoid', 'With what to write instead.', ['Where', 'What to do'], avoidedFindings(content, pages).map(found)),
      section(
        'aliases',
        'Pages without search words',
        'A parent’s own words do not find these.',
        ['Where', 'What to do'],
        pagesWithoutAliases(pages).map(found),
      ),
      section('sources', 'Sources used nowhere', 'Listed in a file, cited by nothing in it.', ['Where', 'What to do'], unusedSources(content).map(found)),
    ],
  };
}
