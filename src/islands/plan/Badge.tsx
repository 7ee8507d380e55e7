/** A child's colour and symbol. The words beside it say the same. */
import type { Child } from '../../lib/plan/family.ts';

const shapes: Record<Child['symbol'], string> = {
  star: 'M12 1.5l3.2 7 7.6.8-5.7 5.1 1.6 7.5L12 18l-6.7 3.9 1.6-7.5L1.2 9.3l7.6-.8Z',
  heart: 'M12 21.5C5 16.5 1.5 12.8 1.5 8.5 1.5 5.3 4 3 7 3c2 0 3.9 1 5 2.8C13.1 4 15 3 17 3c3 0 5.5 2.3 5.5 5.5 0 4.3-3.5 8-10.5 13Z',
  circle: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z',
  square: 'M3 3h18v18H3Z',
  triangle: 'M12 2 23 21H1Z',
  diamond: 'M12 1 22 12 12 23 2 12Z',
};

export function Badge({ child }: { child: Pick<Child, 'symbol' | 'colour'> }) {
  return (
    <svg class={`badge badge--${child.colour}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[child.symbol]} />
    </svg>
  );
}
