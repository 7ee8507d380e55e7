/** The checks of all apps, fetched once when a plan needs them. */
import { useEffect, useState } from 'preact/hooks';
import type { PlanData } from '../../lib/plan/data.ts';
import { loadPlanData } from '../state/plan-data.ts';

/** @param wanted nothing is fetched before. @returns the data, or that they could not be had; `retry` tries again */
export function useData(wanted: boolean): { data: PlanData | undefined; failed: boolean; retry: () => void } {
  const [data, setData] = useState<PlanData>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted || data) return;
    setFailed(false);
    loadPlanData().then(setData, () => setFailed(true));
  }, [wanted, attempt]);
  return { data, failed, retry: () => setAttempt(attempt + 1) };
}
