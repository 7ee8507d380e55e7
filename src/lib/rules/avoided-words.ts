import { literal } from '../literal.ts';
import { mdxPieces } from '../mdx-prose.ts';
import { sentences } from '../reading.ts';
import { mdxFiles, type Content, type Finding } from './content.ts';
import type { ProsePage } from './pages.ts';

/**
 * Words we avoid, each with what to write instead: the one list. Word endings count too ("utilises").
 * With a capital in the middle of a sentence a word is taken for a menu label, which is not ours to change.
 * `unless` is a phrase in which the word may stand.
 */
export const avoidedWords: readonly { word: string; instead: string; unless?: string }[] = [
  { word: 'additionally', instead: 'also, or a new sentence' },
  { word: 'ensure', instead: 'make sure' },
  { word: 'utilise', instead: 'use' },
  { word: 'facilitate', instead: 'help, make easier' },
  { word: 'regarding', instead: 'about' },
  { word: 'prior to', instead: 'before' },
  { word: 'verification', instead: 'check, proof', unless: 'two-step verification' },
  { word: 'functionality', instead: 'what it does' },
  { word: 'enable', instead: 'turn on, let' },
  { word: 'disable', instead: 'turn off' },
  { word: 'it is important to', instead: 'the instruction itself' },
  { word: 'it is vital', instead: 'the instruction itself' },
  { word: 'please note', instead: 'the sentence itself' },
  { word: 'commence', instead: 'start' },
  { word: 'assist', instead: 'help' },
  { word: 'individual', instead: 'person' },
  { word: 'inappropriate', instead: 'say what it is: sexual, cruel, upsetting' },
  { word: 'stranger danger', instead: 'people they do not know' },
  { word: 'predator', instead: 'person who wants to harm a child' },
  { word: 'child porn', instead: 'child sexual abuse pictures' },
  { word: 'underage', instead: 'under 13 (the age itself)' },
  { word: 'guys', instead: 'parents, children' },
  { word: 'shocking', instead: 'nothing: state the risk once, calmly' },
  { word: 'terrifying', instead: 'nothing: state the risk once, calmly' },
  { word: 'simply', instead: 'nothing: what is simple to us may not be' },
  { word: '!', instead: 'a full stop' },
];

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** The word with any ending of a verb or a plural, in small letters or at the start of a sentence. */
function pattern(word: string): RegExp {
  if (!/^\w/.test(word)) return new RegExp(literal(word));
  const stem = (text: string) => `${literal(text.replace(/e$/, ''))}(?:e|es|ed|s|d|ing)?\\b`;
  return new RegExp(`\\b${stem(word)}|(?:^|[.!?:]["”’]?\\s+["“‘]?)${stem(capital(word))}`);
}
const patterns = avoidedWords.map((entry) => ({ ...entry, pattern: pattern(entry.word) }));

/** Words we avoid in a text, each once. */
export const avoidedIn = (text: string): { word: string; instead: string }[] =>
  patterns
    .filter(({ pattern, unless }) => pattern.test(unless ? text.replaceAll(new RegExp(unless, 'gi'), '') : text))
    .map(({ word, instead }) => ({ word, instead }));

/** Words we avoid in the prose, headings and titles of pages. Search words, menu labels and the titles of sources may hold them. */
export function avoidedFindings(content: Content, pages: readonly ProsePage[]): Finding[] {
  const headings = mdxFiles(content).map(({ path, body }) => ({
    file: path,
    texts: mdxPieces(body)
      .filter(({ kind }) => kind === 'heading')
      .map(({ text }) => text),
  }));
  const texts = [...pages.map(({ file, title, prose }) => ({ file, texts: [title, ...prose] })), ...headings];
  return texts.flatMap(({ file, texts: all }) =>
    all
      .flatMap(sentences)
      .flatMap((sentence) => avoidedIn(sentence).map(({ word, instead }) => ({ file, where: sentence, what: `we avoid “${word}”: write ${instead}` }))),
  );
}
