import type { Content, Finding } from './content.ts';

/** Checks to do first (`needs`) that do not exist, and circles of checks that each wait for the next. */
export function needsFaults(content: Content): Finding[] {
  const needs = new Map<string, readonly string[]>(
    content.app.flatMap(({ id, data }) => data.checks.map((check) => [`${id}/${check.id}`, check.needs ?? []] as const)),
  );
  const file = (check: string) => `apps/${check.split('/')[0]}/checklist.yaml`;

  const missing = [...needs].flatMap(([check, ids]) =>
    ids
      .filter((id) => !needs.has(id))
      .map((id) => ({ file: file(check), where: `${check} needs`, what: `there is no check "${id}": correct it, or take it out` })),
  );
  const circles = new Map<string, Finding>();
  const done = new Set<string>();
  const visit = (check: string, path: readonly string[]) => {
    const at = path.indexOf(check);
    if (at >= 0) {
      const circle = path.slice(at);
      const key = [...circle].sort().join(' ');
      if (!circles.has(key))
        circles.set(key, { file: file(check), where: `${check} needs`, what: `these checks wait for one another: ${[...circle, check].join(' → ')}` });
    } else if (!done.has(check)) {
      for (const id of needs.get(check) ?? []) visit(id, [...path, check]);
      done.add(check);
    }
  };
  for (const check of needs.keys()) visit(check, []);
  return [...missing, ...circles.values()];
}
