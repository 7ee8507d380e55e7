import { appProse, eventProse, figureProse, pageProse, servicesProse, situationProse } from '../content-prose.ts';
import { factsOn } from '../law.ts';
import { idsIn, mdxTags } from '../mdx-prose.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Content } from './content.ts';

/** A page of the site as its words: for rules and reports over reading age, length and search words. */
export type ProsePage = {
  kind: Exclude<Kind, 'appGuide' | 'site'>;
  id: string;
  /** The file to change, or the first of them. */
  file: string;
  title: string;
  /** Pieces of whole sentences, written for this page. */
  prose: string[];
  /** What it shows from other files: the law on the day, charts, the timeline. */
  takenIn?: string[];
  /** Words parents type; undefined for pages that have none of their own. */
  aliases?: readonly string[];
  /** ISO day somebody looked at the page as a whole. */
  looked?: string;
};

/** What pages have in common: the file, and the search words and the day where its data has them. */
function about<K extends ProsePage['kind']>({ kind, id, path: file, data }: { kind: K; id: string; path: string; data: object }, title: string) {
  const { aliases, looked } = data as { aliases?: readonly string[]; looked?: string };
  return { kind, id, file, title, ...(aliases && { aliases }), ...(looked && { looked }) };
}

/** Texts that a body shows from other files. */
function takenFrom(content: Content, day: string, body: string): string[] {
  const facts = content.law.flatMap(({ data }) => data.facts);
  const figures = content.figures.flatMap(({ data }) => data.figures);
  const hasTimeline = mdxTags(body).some(({ name }) => name === 'Timeline');
  return [
    ...idsIn(body, 'Law', 'topic').flatMap((topic) => factsOn(facts, topic, day).map((fact) => fact.text)),
    ...idsIn(body, 'Chart', 'id').flatMap((id) => figures.filter((figure) => figure.id === id).flatMap(figureProse)),
    ...(hasTimeline ? content.timeline.flatMap(({ data }) => data.events.flatMap(eventProse)) : []),
  ];
}

/** Every page of content with what it says. The law, the charts and the timeline are pages too, for what they hold. */
export function prosePages(content: Content, day: string): ProsePage[] {
  const around = (app: string) => content.appGuide.filter(({ id }) => id === app).flatMap(({ data, body }) => pageProse(data.opening, body));
  const written = [...content.guide, ...content.talk, ...content.page];
  return [
    ...content.app.map((app) => ({
      ...about(app, app.data.name),
      prose: [...appProse(app.data), ...around(app.id)],
      takenIn: content.law.flatMap(({ data }) => factsOn(data.facts, app.data.minimumAge.law ?? '', day).map((fact) => fact.text)),
    })),
    ...written.map((page) => ({
      ...about(page, page.data.title),
      prose: pageProse(page.data.description, page.body),
      takenIn: takenFrom(content, day, page.body),
    })),
    ...content.situation.map((file) => ({ ...about(file, file.data.title), prose: situationProse(file.data) })),
    ...content.services.map((file) => ({ ...about(file, 'Places to get help'), prose: servicesProse(file.data) })),
    ...content.glossary.map((file) => ({ ...about(file, 'Words explained'), prose: file.data.terms.map((term) => term.meaning) })),
    ...content.law.map((file) => ({ ...about(file, 'The law'), prose: file.data.facts.map((fact) => fact.text) })),
    ...content.figures.map((file) => ({ ...about(file, 'The charts'), prose: file.data.figures.flatMap(figureProse) })),
    ...content.timeline.map((file) => ({ ...about(file, 'The timeline'), prose: file.data.events.flatMap(eventProse) })),
  ];
}

/** All that a reader meets on a page. */
export const allProse = ({ prose, takenIn = [] }: ProsePage): string[] => [...prose, ...takenIn];
