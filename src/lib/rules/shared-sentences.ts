import { sentences, wordCount } from '../reading.ts';
import type { Finding } from './content.ts';
import { setPhrases } from './set-phrases.ts';

/** Shorter sentences, such as "Say it again.", may be alike. */
const fewestWords = 6;

/** The words of a sentence without marks and capitals, so that a changed comma does not hide a copy. */
const bare = (sentence: string) =>
  sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Sentences of prose that two texts share. A parent who reads a second guide should not meet the first again.
 * @param texts the prose of each file
 */
export function sharedSentences(texts: readonly { file: string; prose: readonly string[] }[], allowed: readonly string[] = setPhrases): Finding[] {
  const known = new Set(allowed.map(bare));
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { file, prose } of texts)
    for (const sentence of prose.flatMap(sentences)) {
      const key = bare(sentence);
      if (wordCount(sentence) < fewestWords || known.has(key)) continue;
      const other = first.get(key);
      if (other === undefined) first.set(key, file);
      else if (other !== file) findings.push({ file, where: sentence, what: `this sentence stands in content/${other} too: say it in other words` });
    }
  return findings;
}
