/*
 * A sheet that is printed gets fixed sides, each with its number, while it prints. Without this script it prints as one
 * flow with its head repeated.
 */
import { clearSides, layOutSides } from './print/lay-out.ts';

for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => print());
addEventListener('beforeprint', () => layOutSides([...document.querySelectorAll<HTMLElement>('[data-paper]')], { depth: 'why', size: 12 }));
addEventListener('afterprint', clearSides);
