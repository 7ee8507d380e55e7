import { z } from 'astro/zod';
import { pastDay } from './day.ts';
import { citationIssues, sources } from './source.ts';
import { citations, id, text } from './text.ts';

export const figureKinds = ['bar'] as const;

/** A value as the chart, its table and its description write it: 291,273 or 4.4. */
export const inFigures = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

const point = z.strictObject({
  /** Stands over the bar: a year, or a few words. */
  label: text.max(30, { error: 'keep the label to 30 characters: it stands over a bar on a phone' }),
  value: z.number({ error: 'write a plain number, without quotes, commas or a unit' }).min(0, { error: 'a bar cannot be shorter than nothing' }),
  /** What a reader has to know about this number alone. */
  note: text.optional(),
  sources: citations,
});

/** One chart: a few numbers that were counted in the same way, so that their bars may stand side by side. */
const figure = z
  .strictObject({
    id,
    title: text.max(90, { error: 'keep the title to 90 characters' }),
    /** The chart in a sentence, with every number and its year, for those who do not see it. */
    description: text,
    kind: z.enum(figureKinds, { error: `choose one of: ${figureKinds.join(', ')}` }),
    /** What the labels are, such as "Year to March": the head of the table's first column. */
    xLabel: text,
    /** What was counted: the head of the second. */
    yLabel: text,
    /** "%", or a word such as "reports". */
    unit: z.string({ error: 'write the unit, such as "%" or "reports"' }).trim().min(1, { error: 'write the unit, such as "%" or "reports"' }),
    points: z.array(point).min(2, { error: 'a chart needs at least two points: with one, write a sentence' }),
    /** Who counted, and what the numbers cannot show. */
    caution: text,
  })
  .superRefine((value, context) => {
    const labels = value.points.map((item) => item.label);
    for (const [index, { label, value: number }] of value.points.entries()) {
      if (labels.indexOf(label) < index)
        context.addIssue({ code: 'custom', path: ['points', index, 'label'], message: `two points are labelled "${label}": say how they differ` });
      if (!value.description.includes(inFigures(number)))
        context.addIssue({
          code: 'custom',
          path: ['description'],
          message: `the description leaves out ${inFigures(number)} (${label}): those who do not see the chart need every number`,
        });
    }
  });

/** content/figures.yaml: the data of every chart, and the sources they rest on. */
export const figures = (today: string) =>
  z.strictObject({ looked: pastDay(today), figures: z.array(figure).min(1, { error: 'write at least one figure' }), sources }).superRefine((value, context) => {
    for (const issue of citationIssues(value)) context.addIssue(issue);
    const ids = value.figures.map((item) => item.id);
    for (const [index, name] of ids.entries())
      if (ids.indexOf(name) < index)
        context.addIssue({ code: 'custom', path: ['figures', index, 'id'], message: `two figures have the id "${name}": pages ask for a chart by its id` });
  });

export type Figures = z.infer<ReturnType<typeof figures>>;
export type Figure = Figures['figures'][number];
