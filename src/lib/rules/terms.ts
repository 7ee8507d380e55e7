import { literal } from '../literal.ts';
import { mdxFiles, type Content, type Finding } from './content.ts';

/** What holds no prose of ours to explain in: comments, headings, links, words to say, other components. Blanked out, so that places stay. */
const elsewhere = [/\{\/\*[\s\S]*?\*\/\}/g, /^#.*$/gm, /\[[^\]]*\]\([^)]*\)/g, /<Say>[\s\S]*?<\/Say>/g, /<[^>]+>/g];
const blank = (text: string) => text.replace(/\S/g, ' ');
const proseOf = (body: string) => elsewhere.reduce((text, pattern) => text.replace(pattern, blank), body);

type Use = { at: number; text: string };

function firstIn(prose: string, words: readonly string[]): Use | undefined {
  if (words.length === 0) return undefined;
  const anyOf = words.map((word) => literal(word).replace(/\s+/g, '\\s+')).join('|');
  const found = new RegExp(`(?<![\\w-])(?:${anyOf})(?![\\w-])`, 'i').exec(prose);
  return found ? { at: found.index, text: found[0] } : undefined;
}

/** Where a text first writes one of the words in its prose; undefined where it writes none. */
export const firstUse = (body: string, words: readonly string[]): Use | undefined => firstIn(proseOf(body), words);

/** Hard words of a guide or a talk page that are not explained where they first stand, or are explained twice. */
export function termFaults(content: Content): Finding[] {
  const terms = content.glossary.flatMap(({ data }) => data.terms);
  const pages = mdxFiles(content).filter(({ kind }) => kind === 'guide' || kind === 'talk');
  return pages.flatMap(({ path, body }) => {
    const prose = proseOf(body);
    const explained = [...body.matchAll(/<Term id="([^"]*)">([\s\S]*?)<\/Term>/g)].map((found) => ({
      id: found[1],
      from: found.index,
      to: found.index + found[0].length,
    }));
    return terms.flatMap(({ id, explain }): Finding[] => {
      const own = explained.filter((one) => one.id === id);
      const use = firstIn(prose, explain);
      const finding = (what: string) => [{ file: path, where: use?.text ?? id, what }];
      if (own.length > 1) return finding(`<Term id="${id}"> stands twice: explain the first use alone`);
      if (use && !own.some(({ from, to }) => from <= use.at && use.at < to)) return finding(`explain its first use: <Term id="${id}">${use.text}</Term>`);
      return [];
    });
  });
}
