import { ruleX } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { barChart, timelineDrawing } from '../../../../src/lib/content/charts.ts';
import { draw } from '../../../../src/lib/content/drawing.ts';
import type { Figure } from '../../../../src/schema/figure.ts';
import type { Timeline } from '../../../../src/schema/timeline.ts';
import { smallFile } from '../../../support/small-content.ts';

const figure = smallFile('figures.yaml').figures[0] as Figure;
const { events } = smallFile('timeline.yaml') as Timeline;
const parsed = (svg: string) => parseHTML(`<!doctype html><body>${svg}</body>`).document.querySelector('svg') as unknown as SVGElement;
const drawings = { chart: barChart(figure), timeline: timelineDrawing(events, ['2019', '2026']) };

describe.each(Object.entries(drawings))('the %s', (_, text) => {
  const svg = parsed(text);
  test('holds no style and no colour of its own', () => {
    expect(text).not.toMatch(/<style|style=|#[0-9a-f]{3,6}\b|font-family|font-size/i);
    expect(svg.getAttribute('viewBox')).toMatch(/^0 0 360 \d+$/);
    expect(svg.hasAttribute('width')).toBe(false);
  });
  test('is told to those who do not see it', () => {
    expect(svg.getAttribute('role')).toBe('img');
    const [title, description] = (svg.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => svg.querySelector(`[id="${id}"]`));
    expect(title?.tagName.toLowerCase()).toBe('title');
    expect(description?.tagName.toLowerCase()).toBe('desc');
    expect(title?.textContent).not.toBe('');
    expect(description?.textContent).not.toBe('');
  });
});

test('bars begin at nought and are as long as their numbers', () => {
  const widths = [...parsed(drawings.chart).querySelectorAll('.chart__bar rect')].map((bar) => Number(bar.getAttribute('width')));
  expect(widths).toHaveLength(2);
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(950.5 / 1200, 2);
  expect(drawings.chart).toContain('1,200.0 letters');
});

test('every event has a mark, later ones further to the right, each side with its shape', () => {
  const marks = [...parsed(drawings.timeline).querySelectorAll('.chart__dot path')];
  const places = marks.map((mark) => Number(/translate\(([\d.]+)/.exec(mark.getAttribute('transform') ?? '')?.[1]));
  expect(places).toHaveLength(events.length);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(marks.map((mark) => mark.getAttribute('d'))).size).toBe(3);
});

test('text from the content cannot become markup', () => {
  const svg = barChart({ ...figure, title: '</title><script>x</script>', description: '<b>1,200' });
  expect(svg).not.toMatch(/<script|<b>/);
});

test('a mark that needs a style attribute stops the build', () =>
  expect(() => draw({ marks: [ruleX([0], { mixBlendMode: 'multiply' })] }, { id: 'x', title: 'A drawing', description: 'x' })).toThrow(/"A drawing" holds a style/));
