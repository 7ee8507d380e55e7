import type { Page } from '@playwright/test';

/**
 * What can be pressed and is smaller than 44 by 44 px, but for links within a sentence (WCAG 2.2, 2.5.5), with its size;
 * and controls with text below 16 px, at which an iPhone zooms into the page.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 44;
    const leastText = 16;
    const withText = 'button, select, textarea, input:not([type=checkbox], [type=radio])';
    /** A link with words beside it in its own block is part of a sentence. */
    const inSentence = (element: HTMLElement) => {
      if (!getComputedStyle(element).display.startsWith('inline')) return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      return (block?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
    };
    const all = document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [tabindex="0"][role=button]');
    const small = [...all].flatMap((element) => {
      if (!element.checkVisibility() || inSentence(element) || element.closest('.skip-link')) return [];
      const size = element.getBoundingClientRect();
      if (size.width <= 1 || size.height <= 1) return []; // hidden behind its label
      const text = parseFloat(getComputedStyle(element).fontSize);
      if (element.matches(withText) && text < leastText) return [`text of ${text} px: <${element.localName} class="${element.className}">`];
      if (size.width >= least - 0.5 && size.height >= least - 0.5) return [];
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      /** Whether a press there is a press of it: its own area may be larger than its box. */
      const hits = (dx: number, dy: number) => {
        const at = document.elementFromPoint(x + dx, y + dy);
        return at !== null && [element, ...labels].some((one) => one.contains(at));
      };
      const half = least / 2 - 1;
      const wide = box.width >= least - 0.5 || (hits(-half, 0) && hits(half, 0));
      const high = box.height >= least - 0.5 || (hits(0, -half) && hits(0, half));
      return wide && high
        ? []
        : [`${Math.round(box.width)} × ${Math.round(box.height)}: <${element.localName} class="${element.className}"> ${element.innerText?.slice(0, 40)}`];
    });
    return [...new Set(small)];
  });
