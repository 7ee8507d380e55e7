/** How a child is called: an age, a colour and a symbol, never a name. */
import type { AgeBand, Child, ChildSymbol, Colour } from '../plan/family.ts';

export const ageNames: Record<AgeBand, string> = {
  '0-4': 'Under 5',
  '5-7': '5 to 7',
  '8-10': '8 to 10',
  '11-13': '11 to 13',
  '14-15': '14 or 15',
  '16-17': '16 or 17',
};
const colourNames: Record<Colour, string> = { blue: 'Blue', green: 'Green', purple: 'Purple', orange: 'Orange', red: 'Red', teal: 'Teal' };

/** "Blue star" */
export const lookName = (child: Pick<Child, 'symbol' | 'colour'>): string => `${colourNames[child.colour]} ${child.symbol}`;
/** "Blue star, 8 to 10" */
export const childName = (child: Pick<Child, 'symbol' | 'colour' | 'band'>): string => `${lookName(child)}, ${ageNames[child.band].replace('Under', 'under')}`;

const marks: Record<ChildSymbol, string> = { star: '★', heart: '♥', circle: '●', square: '■', triangle: '▲', diamond: '◆' };
/** "★", for paper, where the colour may be lost. */
export const childMark = (child: Pick<Child, 'symbol'>): string => marks[child.symbol];
