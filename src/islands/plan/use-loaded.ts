/** What is fetched when it is wanted, and not before. */
import { useEffect, useState } from 'preact/hooks';

/**
 * @param wanted loads when it becomes true or, after a failure, another value
 * @returns what was loaded, or that it could not be had; `retry` tries again
 */
export function useLoaded<T>(load: () => Promise<T>, wanted: unknown): { data: T | undefined; failed: boolean; retry: () => void } {
  const [data, setData] = useState<T>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted || data) return;
    setFailed(false);
    load().then(setData, () => setFailed(true));
  }, [wanted, attempt]);
  return { data, failed, retry: () => setAttempt(attempt + 1) };
}
