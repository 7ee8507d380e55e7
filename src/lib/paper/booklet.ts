/**
 * Pages of a folded booklet as they lie on paper: for each side of a sheet, the left and the right page.
 * Printed on both sides (flip on the short edge), stacked and folded once, they read in order.
 * @param pages how many; rounded up to whole sheets of four
 */
export function imposed(pages: number): [left: number, right: number][] {
  const total = Math.ceil(pages / 4) * 4;
  return Array.from({ length: total / 2 }, (_, side) => (side % 2 === 0 ? [total - side, side + 1] : [side + 1, total - side]));
}
