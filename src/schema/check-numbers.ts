import { z } from 'astro/zod';

const number = z.int({ error: 'write a whole number from 1' }).min(1, { error: 'write a whole number from 1' }).max(1_000_000);
const numbers = (pattern: RegExp, example: string) => z.record(z.string().regex(pattern, { error: `write ${example}` }), number);

/** content/check-numbers.yaml: the permanent number of each app and check, for compact links. */
export const checkNumbers = z.strictObject({
  apps: numbers(/^[a-z0-9-]+$/, 'the app’s folder, such as whatsapp'),
  checks: numbers(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'app/check, such as whatsapp/groups'),
});
