import type { App } from '../schema/app.ts';

type Dated = { topic: string; from?: string | undefined; until?: string | undefined };

/** Facts of a topic that hold on an ISO day: `from` included, `until` excluded. */
export const factsOn = <T extends Dated>(facts: readonly T[], topic: string, day: string): T[] =>
  facts.filter((fact) => fact.topic === topic && (!fact.from || fact.from <= day) && (!fact.until || day < fact.until));

type Age = App['minimumAge'];

/** The note on an app's age as its page says it on a day: what always holds, then the law of that day. */
export function ageOn({ law, ...age }: Age, facts: readonly (Dated & { text: string })[], day: string): Age {
  const lines = law ? factsOn(facts, law, day).map((fact) => fact.text) : [];
  return { ...age, note: [age.note, ...lines].join(' ') };
}
