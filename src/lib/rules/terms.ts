import { mdxFiles, type Content, type Finding } from './content.ts';

/** What holds no prose of ours to explain in: comments, headings, links, words to say, other components. Blanked out, so that places stay. */
const elsewhere = [/\{\/\*[\s\S]*?\*\/\}/g, /^#.*$/gm, /\[[^\]]*\]\([^)]*\)/g, /<Say>[\s\S]*?<\/Say>/g, /<[^>]+>/g];
const blank = (text: string) => text.replace(/\S/g, ' ');
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Where a text first writes one of the words in its prose; undefined where it writes none. */
export function firstUse(body: string, words: readonly string[]): { at: number; text: string } | undefined {
  if (words.length === 0) return undefined;
  const prose = elsewhere.reduce((text, pattern) => text.replace(pattern, blank), body);
  const found = new RegExp(`(?<![\\w-])(?:${words.map(escaped).join('|')})(?![\\w-])`, 'i').exec(prose);
  return found ? { at: found.index, text: found[0] } : undefined;
}

/** Hard words of a guide or a talk page that are not explained where they first stand, or are explained twice. */
export function termFaults(content: Content): Finding[] {
  const terms = content.glossary.flatMap(({ data }) => data.terms);
  const pages = mdxFiles(content).filter(({ kind }) => kind === 'guide' || kind === 'talk');
  return pages.flatMap(({ path, body }) => {
    const explained = [...body.matchAll(/<Term id="([^"]*)">([\s\S]*?)<\/Term>/g)].map((found) => ({
      id: found[1],
      from: found.index,
      to: found.index + found[0].length,
    }));
    return terms.flatMap(({ id, explain }): Finding[] => {
      const own = explained.filter((one) => one.id === id);
      const use = firstUse(body, explain);
      const finding = (what: string) => [{ file: path, where: use?.text ?? id, what }];
      if (own.length > 1) return finding(`<Term id="${id}"> stands twice: explain the first use alone`);
      if (use && !own.some(({ from, to }) => from <= use.at && use.at < to)) return finding(`explain its first use: <Term id="${id}">${use.text}</Term>`);
      return [];
    });
  });
}
