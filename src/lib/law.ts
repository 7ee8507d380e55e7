type Dated = { topic: string; from?: string | undefined; until?: string | undefined };

/** Facts of a topic that hold on an ISO day: `from` included, `until` excluded. */
export const factsOn = <T extends Dated>(facts: readonly T[], topic: string, day: string): T[] =>
  facts.filter((fact) => fact.topic === topic && (!fact.from || fact.from <= day) && (!fact.until || day < fact.until));
