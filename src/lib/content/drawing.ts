import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** How a drawing is told to those who do not see it. */
export type Telling = { id: string; title: string; description: string };

const { document } = parseHTML('<!doctype html><title>Drawings</title>');
/** What Plot sets for pages without styles; ours are in styles/components/figures.css. */
const unneeded = ['width', 'height', 'font-family', 'font-size', 'text-anchor', 'fill', 'class'];

/**
 * Draws with Observable Plot while the site is built, and returns SVG text that the page's policy allows: no style element,
 * no style attribute. Colours and sizes of letters come from the classes of the marks (`className`).
 * Throws when Plot wrote a style attribute: give that mark's options another way to say it.
 */
export function draw(options: PlotOptions, { id, title, description }: Telling): string {
  const svg = plot({ ...options, document: document as unknown as Document });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const name of unneeded) svg.removeAttribute(name);
  for (const element of svg.querySelectorAll('*')) {
    element.removeAttribute('aria-label');
    for (const name of element.getAttributeNames()) {
      if (name === 'style') throw new Error(`the drawing "${title}" holds a style attribute, which the page's policy blocks`);
      element.setAttribute(name, (element.getAttribute(name) ?? '').replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)));
    }
  }
  const told = [
    ['title', `${id}-title`, title],
    ['desc', `${id}-desc`, description],
  ] as const;
  for (const [name, anchor, text] of told.toReversed()) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.setAttribute('id', anchor);
    element.textContent = text;
    svg.prepend(element as unknown as Node);
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', told.map(([, anchor]) => anchor).join(' '));
  return svg.outerHTML;
}
