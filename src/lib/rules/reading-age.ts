import { checkProse } from '../content-prose.ts';
import { readingGrade, sentences, wordCount } from '../reading.ts';
import type { Content, Finding } from './content.ts';
import { allProse, type ProsePage } from './pages.ts';

/** The hard maximum of any page. We write for 6. */
export const maximumGrade = 8;
/** Pages on law and on the argument over encryption, whose subject has long words of its own. */
export const lawAndDebate = ['encryption-debate', 'under-16-rules', 'nudes-and-the-law', 'law', 'timeline'];
export const maximumGradeOfLaw = 9.5;
/** The most that situations, talk pages and checks may have on average. */
export const averageGrade = 6;
export const averageWords = 15;
export const mostWords = 30;

export const gradeLimit = (id: string): number => (lawAndDebate.includes(id) ? maximumGradeOfLaw : maximumGrade);

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const one = (number: number) => number.toFixed(1);

/** Pages that are harder to read than they may be. */
export const hardPages = (pages: readonly ProsePage[]): Finding[] =>
  pages.flatMap((page) => {
    const { id, file } = page;
    const grade = readingGrade(allProse(page));
    return grade > gradeLimit(id) ? [{ file, what: `its reading grade is ${one(grade)}; the most is ${gradeLimit(id)}: use shorter words and sentences` }] : [];
  });

/** Sentences of more than 30 words. */
export const longSentences = (pages: readonly ProsePage[]): Finding[] =>
  pages.flatMap(({ file, prose }) =>
    prose
      .flatMap(sentences)
      .filter((sentence) => wordCount(sentence) > mostWords)
      .map((sentence) => ({ file, where: sentence, what: `${wordCount(sentence)} words in one sentence: split it (the most is ${mostWords})` })),
  );

/** The average length of a sentence in words, for each kind of page. */
export function wordsPerSentence(pages: readonly ProsePage[]): Record<string, number> {
  const byKind = [...Map.groupBy(pages, (page) => page.kind)];
  return Object.fromEntries(byKind.map(([kind, members]) => [kind, mean(members.flatMap(({ prose }) => prose.flatMap(sentences).map(wordCount)))]));
}

/** The average reading grade of situations, talk pages and checks: of each kind, and of all of them as one. */
export function averageGrades(content: Content, pages: readonly ProsePage[]): Record<'situation' | 'talk' | 'check' | 'all', number> {
  const of = (kind: ProsePage['kind']) => pages.filter((page) => page.kind === kind).map((page) => readingGrade(allProse(page)));
  const grades = {
    situation: of('situation'),
    talk: of('talk'),
    check: content.app.flatMap(({ data }) => data.checks.map((check) => readingGrade(checkProse(check)))),
  };
  return { situation: mean(grades.situation), talk: mean(grades.talk), check: mean(grades.check), all: mean(Object.values(grades).flat()) };
}
