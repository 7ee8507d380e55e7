/** A child's colour and symbol. The words beside it say the same. */
import type { Child } from '../../lib/plan/family.ts';

const shapes: Record<Child['symbol'], string> = {
  star: 'M12 1.500l3.200 7 7.600.8-5.700 5.100 1.600 7.500L12 18l-6.700 3.900 1.600-7.500L1.200 9.300l7.600-.8Z',
  heart:
    'M12 21.500C5 16.500 1.500 12.800 1.500 8.500 1.500 5.300 4 3 7 3c2 0 3.900 1 5 2.800C13.100 4 15 3 17 3c3 0 5.500 2.300 5.500 5.500 0 4.300-3.500 8-10.500 13Z',
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
