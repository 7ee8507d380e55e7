/*
 * The permanent numbers of apps and checks (content/check-numbers.yaml). Compact links write them, never positions, so a
 * link made today can still be read when checks have been added, moved or taken out.
 */
export type Register = { apps: Readonly<Record<string, number>>; checks: Readonly<Record<string, number>> };

export type Names = { apps: ReadonlyMap<number, string>; checks: ReadonlyMap<number, string> };

/** From numbers back to names. */
export const namesOf = (register: Register): Names => ({
  apps: new Map(Object.entries(register.apps).map(([name, number]) => [number, name])),
  checks: new Map(Object.entries(register.checks).map(([name, number]) => [number, name])),
});
