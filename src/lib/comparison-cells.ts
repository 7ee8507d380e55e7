import type { Answer, App } from '../schema/app.ts';
import type { Column } from './comparison.ts';
import { inWords } from './days.ts';
import { allChanges, changeDate } from './freshness.ts';
import { answerNames, cellWords } from './words/comparison.ts';
import { encryptionNames } from './words/site.ts';

export type Cell = {
  /** A word or two that sum the cell up. */
  head: string;
  text: string;
  /** What it sorts by, where that is not its text; '' where nothing is known. */
  value?: string;
};

/** A head is left out where the note begins with the same words, or says itself that it is not known. */
const cell = (value: string, name: string, text: string): Cell => ({
  value,
  head: !name || text.toLowerCase().startsWith(name.toLowerCase()) ? '' : `${name}.`,
  text,
});

const answer = ({ is, note }: Answer): Cell => cell(is === 'unknown' ? '' : is, answerNames[is], note);
const plain = (text: string | undefined, otherwise: string): Cell => (text ? { head: '', text } : { head: '', text: otherwise, value: '' });
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** An app's row of the comparison table, but for its name. */
export function comparisonCells({ encryption, compare, minimumAge, supervision, changes }: App): Record<Exclude<Column, 'app'>, Cell> {
  const newest = allChanges(changes).map(changeDate)[0];
  const unseen = supervision?.doesNotShow.map(sentence).join(' ');
  return {
    messages: cell(encryption.status === 'not-applicable' ? '' : encryption.status, encryptionNames[encryption.status], encryption.short),
    strangers: answer(compare.strangersCanMessage),
    age: plain(minimumAge.value?.toString(), cellWords.noAge),
    disappearing: answer(compare.disappearingMessages),
    location: answer(compare.locationSharing),
    live: answer(compare.liveVideo),
    tools: plain(supervision?.name, cellWords.noTools),
    unseen: plain(unseen, supervision ? cellWords.nothingUnseen : cellWords.noTools),
    changed: newest ? { head: '', text: inWords(newest), value: newest } : plain(undefined, cellWords.noChange),
  };
}
