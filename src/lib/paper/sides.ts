export type LaidOut = {
  sides: number;
  /** What is longer than a whole side, by its first words. Empty unless the content or the size is at fault. */
  tooTall: string[];
};

/**
 * Fills fixed sides of paper, block by block: what does not fit goes to the next side, with its headings. Lists and
 * sections may continue there; a check, a paragraph or a list item never breaks, and no item of a list stands alone. A form
 * keeps its lists whole, to be filled in on one side.
 *
 * The browser is asked after each block whether it still fits, since only that is exact (estimates from heights were not).
 * The same function lays out /print/ on the reader's device, a sheet that is printed, and the PDFs of the build. The build
 * hands its source text to a browser, so it may use nothing outside itself.
 *
 * @param papers elements marked data-paper; data-name, data-line and data-address give the head and foot of each side
 * @param into an element of the page with the styles of sheet.css; what it held is replaced
 */
export function fillSides(papers: readonly HTMLElement[], into: HTMLElement): LaidOut {
  const mayBreak = 'main, ul, ol, dl, section, article, div, aside, figure';
  const keepsNext = 'h1, h2, h3, h4, figcaption, [data-keep]';
  const page = into.ownerDocument;
  const tooTall: string[] = [];
  let count = 0;
  into.replaceChildren();

  const make = (tag: string, name: string, ...children: (Node | string)[]) => {
    const element = page.createElement(tag);
    element.className = name;
    element.append(...children);
    return element;
  };
  const hasText = (element: Element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());

  for (const paper of papers) {
    const { name = '', line = '', address = '', layout = 'a4', paper: kind } = paper.dataset;
    const source = paper.querySelector<HTMLElement>('[data-paper-body]') ?? paper;
    const code = paper.querySelector('[data-paper-code]');
    const numbers: HTMLElement[] = [];
    const whole = layout === 'form' ? '[data-whole], ul' : '[data-whole]';
    const breakable = (element: Element) => element.matches(mayBreak) && !element.matches(whole) && element.children.length > 0 && !hasText(element);

    /** The open containers, outermost first: what each copies, the copy on this side, and which child is being placed. */
    type Open = { from: Element; shell: HTMLElement; at: number };
    const open: Open[] = [];

    /** Opens the containers again in an empty side, each with what was taken along to it. */
    const reopen = (body: HTMLElement, taken: Element[][]) =>
      open.forEach((container, depth) => {
        if (depth === 0) container.shell = body;
        else {
          container.shell = container.from.cloneNode(false) as HTMLElement;
          container.shell.removeAttribute('id');
          if (container.shell instanceof HTMLOListElement) container.shell.start += container.at - (taken[depth]?.length ?? 0);
          open[depth - 1]?.shell.append(container.shell);
        }
        container.shell.append(...(taken[depth] ?? []));
      });

    const startSide = (taken: Element[][]) => {
      const number = make('span', 'side__number');
      const head = make('div', 'side__head', make('div', 'side__words', make('p', 'side__name', name), make('p', 'side__line', line)));
      if (code) head.append(code.cloneNode(true));
      const foot = make('div', 'side__foot', make('span', 'side__address', kind === 'page' ? `Newest copy: ${address}` : address), number);
      // A screen reader meets the running words once.
      if (numbers.length > 0) for (const part of [head, foot]) part.setAttribute('aria-hidden', 'true');
      const body = make('div', 'side__body paper');
      into.append(make('div', `side side--${layout}`, head, body, foot));
      numbers.push(number);
      reopen(body, taken);
    };

    const body = () => open[0]?.shell as HTMLElement;
    const inner = () => open.at(-1) as Open;
    const fits = () => {
      const last = body().lastElementChild;
      return !last || last.getBoundingClientRect().bottom <= body().getBoundingClientRect().bottom + 0.1;
    };

    /** Takes from the end of the side what must stay with the next block: headings, and an item that would stand alone. */
    const takeAlong = (node: Element): Element[][] => {
      const taken: Element[][] = open.map(() => []);
      for (let depth = open.length - 1; depth >= 0; depth--) {
        const { shell } = open[depth] as Open;
        const take = () => taken[depth]?.unshift(shell.removeChild(shell.lastElementChild as Element));
        if (depth === open.length - 1 && node.matches('li:not([data-check], [data-alone])')) {
          if (!node.nextElementSibling && shell.children.length > 1) take();
          if (shell.children.length === 1) take();
        }
        while (shell.lastElementChild?.matches(keepsNext)) take();
        if (shell.children.length > 0 || depth === 0) break;
        shell.remove();
      }
      return taken;
    };

    const place = (node: Element) => {
      const copy = node.cloneNode(true) as HTMLElement;
      inner().shell.append(copy);
      if (fits()) return;
      copy.remove();
      if (breakable(node)) {
        const shell = node.cloneNode(false) as HTMLElement;
        inner().shell.append(shell);
        open.push({ from: node, shell, at: 0 });
        placeAll(node);
        const last = open.pop();
        if (last?.shell.children.length === 0) last.shell.remove();
        return;
      }
      const full = body();
      const taken = takeAlong(node);
      if (full.children.length > 0) startSide(taken);
      else reopen(full, taken); // Nothing else stands on this side: what was taken goes back.
      inner().shell.append(copy);
      if (!fits() && taken.flat().some((element) => element.tagName === 'LI')) {
        // Too much to stay together, so this goes alone.
        copy.remove();
        startSide([]);
        inner().shell.append(copy);
      }
      if (!fits()) tooTall.push(node.textContent?.trim().slice(0, 60) ?? '');
    };
    const placeAll = (parent: Element) => {
      const container = inner();
      for (const [index, child] of [...parent.children].entries()) {
        container.at = index;
        place(child);
      }
    };

    open.push({ from: source, shell: source, at: 0 });
    startSide([]);
    placeAll(source);
    numbers.forEach((number, index) => (number.textContent = `Page ${index + 1} of ${numbers.length}`));
    count += numbers.length;
  }
  return { sides: count, tooTall };
}
