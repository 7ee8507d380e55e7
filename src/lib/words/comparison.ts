import type { Answer } from '../../schema/app.ts';
import type { Column } from '../comparison.ts';

/** Heads of the comparison table. */
export const columnNames: Record<Column, string> = {
  app: 'App',
  messages: 'Who can read messages',
  strangers: 'Can strangers message a child?',
  age: 'Minimum age',
  disappearing: 'Disappearing messages',
  location: 'Location sharing',
  live: 'Live video',
  tools: 'Tools for parents',
  unseen: 'What the tools do not show',
  changed: 'Last change',
};

/** What a cell begins with, so that the eye can go down a column. */
export const answerNames: Record<Answer['is'], string> = { yes: 'Yes', limited: 'In part', no: 'No', unknown: '' };

/** Words of cells where there is nothing to say. */
export const cellWords = { noAge: 'None set', noTools: 'No tools', nothingUnseen: 'Not confirmed', noChange: 'None noted' };
