import { barX, dot, ruleX, ruleY, text } from '@observablehq/plot';
import type { Figure } from '@/schema/figure';
import { sides, type Side, type TimelineEvent } from '@/schema/timeline';
import { middleOf, valueTexts, withUnit } from '../figures';
import { sideNames, words } from '../words/figures';
import { draw } from './drawing';

/** All drawings are this wide, in units that are near a pixel on a phone (styles/components/figures.css). */
const width = 360;
const letter = 12.5; // units that a bold letter takes on the smallest screen, in a wide system font

/** Bars from nought, one below the other, each with its label above it and its number behind it: nothing to look up on an axis. */
export function barChart({ id, title, description, points, unit }: Figure): string {
  const row = 62;
  const texts = valueTexts(points).map((value) => withUnit(value, unit));
  const rows = points.map((point, index) => ({ ...point, text: texts[index] }));
  const label = { y: 'label', textAnchor: 'start' } as const;
  return draw(
    {
      width,
      height: row * rows.length,
      margin: 0,
      marginLeft: 1,
      marginRight: Math.max(...texts.map((value) => value.length)) * letter + 14,
      x: { axis: null, domain: [0, Math.max(...points.map((point) => point.value))] },
      y: { axis: null, domain: rows.map((point) => point.label), padding: 0 },
      marks: [
        barX(rows, { x: 'value', y: 'label', insetTop: 28, insetBottom: 10, className: 'chart__bar' }),
        ruleX([0], { className: 'chart__line' }),
        text(rows, { ...label, x: 0, text: 'label', dy: -16 }),
        text(rows, { ...label, x: 'value', text: 'text', dx: 7, dy: 9, className: 'chart__value' }),
      ],
    },
    { id: `chart-${id}`, title, description },
  );
}

const shapes: Record<Side, 'circle' | 'square2' | 'triangle' | 'diamond2'> = { ask: 'triangle', app: 'circle', law: 'square2', plan: 'diamond2' };

/** Every event on a line of time, in a row for each side, with a shape for each. */
export function timelineDrawing(events: readonly TimelineEvent[], [from, to]: readonly [string, string]): string {
  const row = 46;
  const rows = (Object.keys(sideNames) as Side[]).filter((side) => sides.includes(side));
  const points = events.map(({ date, side }) => ({ at: middleOf(date), side, shape: shapes[side] }));
  const years = Array.from({ length: Number(to) - Number(from) + 2 }, (_, index) => Number(from) + index);
  return draw(
    {
      width,
      height: row * rows.length + 30,
      margin: 0,
      marginLeft: 8,
      marginRight: 8,
      marginBottom: 30,
      x: { type: 'utc', axis: null, domain: [new Date(Date.UTC(Number(from), 0)), new Date(Date.UTC(Number(to) + 1, 0))] },
      y: { type: 'band', axis: null, domain: rows, padding: 0 },
      symbol: { type: 'identity' },
      marks: [
        ruleX(years, { x: (year: number) => new Date(Date.UTC(year, 0)), className: 'chart__grid' }),
        ruleY(rows, { y: (side: Side) => side, dy: 12, className: 'chart__line' }),
        text(rows, { x: new Date(Date.UTC(Number(from), 0)), y: (side: Side) => side, text: (side: Side) => sideNames[side], textAnchor: 'start', dy: -8 }),
        dot(points, { x: 'at', y: 'side', symbol: 'shape', r: 6, dy: 12, className: 'chart__dot' }),
        text(
          years.slice(0, -1).filter((year) => (year - Number(from)) % 2 === 0),
          { x: (year: number) => new Date(Date.UTC(year, 6)), frameAnchor: 'bottom', dy: 22, text: (year: number) => String(year), className: 'chart__year' },
        ),
      ],
    },
    { id: 'timeline', title: words.timeline(from, to), description: words.timelineText(events.length, from, to) },
  );
}
