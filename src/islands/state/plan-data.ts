import { fromWire, type PlanData, type Wire } from '../../lib/plan/data.ts';
import { href } from '../../lib/urls.ts';

let loading: Promise<PlanData> | undefined;

/** The checks of all apps, fetched once when a plan needs them. Rejects where they cannot be had; the next call tries again. */
export function loadPlanData(): Promise<PlanData> {
  loading ??= fetch(href('/plan/checks.json'))
    .then((response) => {
      if (!response.ok) throw new Error(`checks.json: ${response.status}`);
      return response.json() as Promise<Wire>;
    })
    .then(fromWire)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
