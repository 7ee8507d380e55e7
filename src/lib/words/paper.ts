import type { SlipLine } from '../paper/copy.ts';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** "6 sides: 3 sheets printed on both sides". */
export function sidesText(sides: number): string {
  if (sides === 0) return 'Nothing to print yet. Choose something above.';
  const sheets = Math.ceil(sides / 2);
  if (sides === 1) return '1 side: 1 sheet of paper.';
  return `${plural(sides, 'side')}: ${plural(sheets, 'sheet')} printed on both sides.`;
}

/** What to do on paper for one line of a correction slip. */
export function slipText(line: SlipLine): string {
  const notes = line.notes.join(' ');
  if (line.how === 'added') return `Add this check: ${line.title}.${notes ? ` ${notes}` : ''}`;
  if (line.how === 'removed') return `Cross out: ${line.title}.${notes ? ` ${notes}` : ''}`;
  return `${line.title}: ${notes}`;
}

/** Words of /print/ and /check-your-copy/ that change in the browser. */
export const words = {
  counting: 'Counting the pages…',
  failed: 'Some pages did not load. Check your connection, then choose again.',
  nothingLeft: 'Everything on this list is done. Nothing is left to print.',
  familyTitle: 'Our family’s checklist',
  tooTall: 'One part is too long for a page at this size. Choose a smaller size.',
  blocked: 'This browser does not let us remember these words. They hold until you close the page.',
  right: (name: string) => `Your ${name} sheet is still right.`,
  changed: (count: number, name: string) => `${count === 1 ? '1 check has' : `${count} checks have`} changed on your ${name} sheet.`,
  unknown: (name: string) => `We have no ${name} sheet with this date. Look at the date beside “Edition” again.`,
  newest: (day: string) => `The newest edition is ${day}.`,
  due: 'We have not checked it for more than three months. Some of it may be out of date.',
  write: 'Write this on your sheet:',
  chooseApp: 'Choose an app first',
  chooseEdition: 'Choose the date beside “Edition”',
  sheet: (name: string) => `Print the newest ${name} sheet`,
  slipTitle: (name: string, edition: string) => `Correction to the ${name} checklist, edition ${edition}`,
  slipFoot: (newest: string, address: string) => `This brings the sheet to the edition of ${newest}. Is it still right? Check at ${address}`,
};
