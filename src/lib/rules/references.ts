import { idsIn, mdxTags } from '../mdx-prose.ts';
import { mdxFiles, type Content, type Finding } from './content.ts';

/** Every id that one file may use to refer to another, by what it names. */
function knownIds(content: Content) {
  return {
    check: new Set(content.app.flatMap(({ id, data }) => data.checks.map((check) => `${id}/${check.id}`))),
    service: new Set(content.services.flatMap(({ data }) => data.services.filter((service) => service.publish !== 'hide').map((service) => service.id))),
    situation: new Set(content.situation.map(({ id }) => id)),
    guide: new Set(content.guide.map(({ id }) => id)),
    term: new Set(content.glossary.flatMap(({ data }) => data.terms.map((term) => term.id))),
    figure: new Set(content.figures.flatMap(({ data }) => data.figures.map((figure) => figure.id))),
    topic: new Set(content.law.flatMap(({ data }) => data.facts.map((fact) => fact.topic))),
  };
}
type Named = keyof ReturnType<typeof knownIds>;

/** Components whose prop names something of another file. */
const componentRefs: { component: string; prop: string; names: Named }[] = [
  { component: 'Checks', prop: 'ids', names: 'check' },
  { component: 'Services', prop: 'ids', names: 'service' },
  { component: 'Help', prop: 'situation', names: 'situation' },
  { component: 'Term', prop: 'id', names: 'term' },
  { component: 'Chart', prop: 'id', names: 'figure' },
  { component: 'Law', prop: 'topic', names: 'topic' },
];

/**
 * References from one file to another that lead nowhere, in prose (components) and in data.
 * Where a whole kind is missing (its one file is broken, say), that is told elsewhere, and once.
 */
export function brokenReferences(content: Content): Finding[] {
  const known = knownIds(content);
  const missing = (file: string, where: string, names: Named, ids: readonly string[]): Finding[] =>
    ids
      .filter((id) => known[names].size > 0 && !known[names].has(id))
      .map((id) => ({ file, where, what: `there is no ${names} "${id}" that pages show: correct the id, or take it out` }));

  const inProse = mdxFiles(content).flatMap(({ path, body }) =>
    componentRefs.flatMap(({ component, prop, names }) => [
      ...missing(path, `<${component}>`, names, idsIn(body, component, prop)),
      ...mdxTags(body)
        .filter(({ name, props }) => name === component && !props[prop]?.trim())
        .map(() => ({ file: path, where: `<${component}>`, what: `it needs ${prop}="…"` })),
    ]),
  );
  return [
    ...inProse,
    ...content.app.flatMap(({ path, data }) => missing(path, 'minimumAge.law', 'topic', data.minimumAge.law ? [data.minimumAge.law] : [])),
    ...content.guide.flatMap(({ path, data }) => missing(path, 'help', 'situation', data.help)),
    ...content.situation.flatMap(({ path, data }) => [
      ...missing(path, 'help', 'situation', data.help),
      ...missing(path, 'services', 'service', data.services),
      ...missing(path, 'guides', 'guide', data.guides),
    ]),
  ];
}
