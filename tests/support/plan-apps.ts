/** Apps and checks as the plan sees them, made up for tests. */
import type { PlanApp, PlanCheck } from '../../src/lib/plan/data.ts';

export const check = (ref: string, more: Partial<PlanCheck> = {}): PlanCheck => ({
  app: ref.split('/')[0] ?? '',
  id: ref.split('/')[1] ?? '',
  ref,
  title: ref,
  say: '',
  minutes: 2,
  priority: 'essential',
  device: 'child',
  needs: [],
  moved: false,
  ...more,
});
export const app = (id: string, kind: string, checks: PlanCheck[]): PlanApp => ({ id, name: id, kind, checks, news: [] });
