import type { APIRoute } from 'astro';
import { getApps } from '@/lib/content/apps';
import { getRegister } from '@/lib/content/check-numbers';
import { toWire } from '@/lib/plan/data';

/** What the plan needs of every check, fetched by the page when somebody has a plan. */
export const GET: APIRoute = async () => Response.json(toWire(await getApps(), await getRegister()));
