import { getCollection } from 'astro:content';
import type { Register } from '../plan/register';

/** The permanent numbers of apps and checks. Throws where the file is missing. */
export async function getRegister(): Promise<Register> {
  const [entry] = await getCollection('checkNumbers');
  if (!entry) throw new Error('content/check-numbers.yaml is missing: links of a plan need it');
  return { apps: entry.data.apps, checks: entry.data.checks };
}
