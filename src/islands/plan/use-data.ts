/** The checks of all apps, fetched once when a plan needs them. */
import { useEffect, useState } from 'preact/hooks';
import { fromWire, type PlanData, type Wire } from '../../lib/plan/data.ts';
import { href } from '../../lib/urls.ts';

let loading: Promise<PlanData> | undefined;

export function loadData(): Promise<PlanData> {
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

/** @param wanted nothing is fetched before. @returns the data, or that they could not be had; `retry` tries again */
export function useData(wanted: boolean): { data: PlanData | undefined; failed: boolean; retry: () => void } {
  const [data, setData] = useState<PlanData>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted || data) return;
    setFailed(false);
    loadData().then(setData, () => setFailed(true));
  }, [wanted, attempt]);
  return { data, failed, retry: () => setAttempt(attempt + 1) };
}
