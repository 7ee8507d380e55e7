/*
 * What the plan page needs of all checks, in the lightest form that still says what to do: the file /plan/checks.json.
 * Written at build by pages/plan/checks.json.ts, read in the browser when a plan is shown.
 */
import type { App } from '../../schema/app.ts';
import type { Device, Priority } from '../../schema/check.ts';
import { ourChanges } from '../freshness.ts';
import type { Register } from './register.ts';

const priorities: readonly Priority[] = ['essential', 'recommended', 'extra'];
const devices: readonly Device[] = ['child', 'parent', 'together'];

type WireCheck = {
  id: string;
  title: string;
  say: string;
  /** minutes, priority and device (places in the lists above), number in the register */
  m: [minutes: number, priority: number, device: number, number: number];
  ages?: [from: number, to: number];
  needs?: string[];
  same?: string;
  /** day and note of our newest change of its words */
  changed?: [day: string, note: string];
  moved?: 1;
};
type WireApp = { id: string; name: string; kind: string; number: number; checks: WireCheck[]; news?: [day: string, what: string][] };
export type Wire = { apps: WireApp[]; retired: Record<string, number> };

export type PlanCheck = {
  app: string;
  id: string;
  /** app/check */
  ref: string;
  title: string;
  say: string;
  minutes: number;
  priority: Priority;
  device: Device;
  ages?: { from: number; to: number } | undefined;
  needs: readonly string[];
  same?: string | undefined;
  changed?: { day: string; note: string } | undefined;
  moved: boolean;
};
export type PlanApp = { id: string; name: string; kind: string; checks: readonly PlanCheck[]; news: readonly { day: string; what: string }[] };
export type PlanData = { apps: readonly PlanApp[]; register: Register };

const place = <T>(list: readonly T[], item: T): number => list.indexOf(item);

/** @param register throws where an app or check has no number */
export function toWire(apps: readonly (Pick<App, 'name' | 'kind' | 'checks' | 'changes'> & { id: string })[], register: Register): Wire {
  const numberOf = (numbers: Readonly<Record<string, number>>, name: string) => {
    const number = numbers[name];
    if (number === undefined)
      throw new Error(
        `content/check-numbers.yaml: "${name}" has no number. Give it the next free one, ${Math.max(0, ...Object.values(numbers)) + 1}, at the end.`,
      );
    return number;
  };
  const live = new Set(apps.flatMap((app) => app.checks.map((check) => `${app.id}/${check.id}`)));
  return {
    apps: apps.map((app) => {
      const changes = ourChanges(app.changes);
      const note = (id: string): [string, string] | undefined => {
        for (const change of changes)
          for (const touched of change.checks) if (touched.id === id && touched.how === 'changed') return [change.day, touched.note ?? ''];
        return undefined;
      };
      return {
        id: app.id,
        name: app.name,
        kind: app.kind,
        number: numberOf(register.apps, app.id),
        ...(changes.length > 0 ? { news: changes.map((change): [string, string] => [change.day, change.what]) } : {}),
        checks: app.checks.map((check) => {
          const changed = note(check.id);
          return {
            id: check.id,
            title: check.title,
            say: check.say,
            m: [check.minutes, place(priorities, check.priority), place(devices, check.device), numberOf(register.checks, `${app.id}/${check.id}`)],
            ...(check.ages ? { ages: [check.ages.from, check.ages.to] as [number, number] } : {}),
            ...(check.needs?.length ? { needs: check.needs } : {}),
            ...(check.sameAs ? { same: check.sameAs } : {}),
            ...(changed ? { changed } : {}),
            ...(check.reportedMoved ? { moved: 1 as const } : {}),
          };
        }),
      };
    }),
    retired: Object.fromEntries(Object.entries(register.checks).filter(([ref]) => !live.has(ref))),
  };
}

/** The same, as the browser uses it. */
export function fromWire(wire: Wire): PlanData {
  const register = { apps: {} as Record<string, number>, checks: { ...wire.retired } };
  const apps = wire.apps.map((app): PlanApp => {
    register.apps[app.id] = app.number;
    return {
      id: app.id,
      name: app.name,
      kind: app.kind,
      news: (app.news ?? []).map(([day, what]) => ({ day, what })),
      checks: app.checks.map(({ id, title, say, m: [minutes, priority, device, number], ages, needs = [], same, changed, moved }) => {
        const ref = `${app.id}/${id}`;
        register.checks[ref] = number;
        return {
          app: app.id,
          id,
          ref,
          title,
          say,
          minutes,
          priority: priorities[priority] ?? 'extra',
          device: devices[device] ?? 'child',
          ages: ages && { from: ages[0], to: ages[1] },
          needs,
          same,
          changed: changed && { day: changed[0], note: changed[1] },
          moved: moved === 1,
        };
      }),
    };
  });
  return { apps, register };
}
