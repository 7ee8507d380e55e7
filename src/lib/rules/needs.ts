import type { Content, Finding } from './content.ts';

/** Checks to do first (`needs`) or the same (`sameAs`) that do not exist, and circles of checks that each wait for the next. */
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
  const sames = new Map<string, string>(
    content.app.flatMap(({ id, data }) => data.checks.flatMap((check) => (check.sameAs ? [[`${id}/${check.id}`, check.sameAs] as const] : []))),
  );
  const strays = [...sames]
    .filter(([check, same]) => !needs.has(same) || sames.has(same) || same.split('/')[0] === check.split('/')[0])
    .map(([check, same]) => ({
      file: file(check),
      where: `${check} sameAs`,
      what: `"${same}" must be a check of another app that is not itself the same as a third: correct it, or take it out`,
    }));
  return [...missing, ...strays, ...circles.values()];
}
