/**
 * Pages of a folded booklet as they lie on paper: for each side of a sheet, the left and the right page.
 * Printed on both sides (flip on the short edge), stacked and folded once, they read in order.
 * @param pages how many; rounded up to whole sheets of four
 */
export function imposed(pages: number): [left: number, right: number][] {
  const total = Math.ceil(pages / 4) * 4;
  return Array.from({ length: total / 2 }, (_, side) => (side % 2 === 0 ? [total - side, side + 1] : [side + 1, total - side]));
}

/**
 * Puts filled A5 sides two by two on sheets to fold. Self-contained, like fillSides: the build hands it to a browser.
 * @param into holds the sides; empty ones are added at the end, ruled to write on
 * @param pairs of page numbers, from imposed()
 */
export function foldSides(into: HTMLElement, pairs: readonly (readonly [number, number])[]): void {
  const sides = [...into.children];
  const page = into.ownerDocument;
  const lines = 19; // of 9 mm: as many as an A5 side has room for
  const empty = () => {
    const side = page.createElement('div');
    side.className = 'side side--a5';
    const body = page.createElement('div');
    body.className = 'side__body paper paper-notes';
    const title = page.createElement('p');
    title.textContent = 'Our notes';
    const ruled = Array.from({ length: lines }, () => {
      const line = page.createElement('span');
      line.className = 'blank';
      return line;
    });
    body.append(title, ...ruled);
    side.append(body);
    return side;
  };
  into.replaceChildren(
    ...pairs.map((pair) => {
      const spread = page.createElement('div');
      spread.className = 'spread';
      spread.append(...pair.map((number) => sides[number - 1] ?? empty()));
      return spread;
    }),
  );
}
