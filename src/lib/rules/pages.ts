import { appProse, pageProse, servicesProse, situationProse } from '../content-prose.ts';
import { factsOn } from '../law.ts';
import { idsIn } from '../mdx-prose.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Content } from './content.ts';

/** A page of the site as its words: for rules and reports over reading age, length and search words. */
export type ProsePage = {
  kind: Exclude<Kind, 'appGuide' | 'site'>;
  id: string;
  /** The file to change, or the first of them. */
  file: string;
  title: string;
  /** Pieces of whole sentences. */
  prose: string[];
  /** Words parents type; undefined for pages that have none of their own. */
  aliases?: readonly string[];
  /** ISO day somebody looked at the page as a whole. */
  looked?: string;
};

/** Every page of content with what it says. The law a page shows on the day counts with it; the whole law file is a page too, since each of its facts is shown some day. */
export function prosePages(content: Content, day: string): ProsePage[] {
  const law = content.law[0]?.data;
  const lawShown = (body: string) => idsIn(body, 'Law', 'topic').flatMap((topic) => factsOn(law?.facts ?? [], topic, day).map((fact) => fact.text));
  const written = [...content.guide, ...content.talk, ...content.page].map(({ kind, id, path: file, data, body }) => ({
    ...{ kind, id, file, title: data.title, aliases: data.aliases, looked: data.looked },
    prose: [...pageProse(data.description, body), ...lawShown(body)],
  }));
  const apps = content.app.map(({ kind, id, path: file, data }) => {
    const guide = content.appGuide.find((other) => other.id === id);
    const around = guide ? pageProse(guide.data.opening, guide.body) : [];
    return { kind, id, file, title: data.name, aliases: data.aliases, looked: data.looked, prose: [...appProse(data), ...around] };
  });
  return [
    ...apps,
    ...written,
    ...content.situation.map(({ kind, id, path: file, data }) => ({
      ...{ kind, id, file, title: data.title, aliases: data.aliases, looked: data.looked },
      prose: situationProse(data),
    })),
    ...content.services.map(({ kind, id, path: file, data }) => ({
      ...{ kind, id, file, title: 'Places to get help', looked: data.looked },
      prose: servicesProse(data),
    })),
    ...content.glossary.map(({ kind, id, path: file, data }) => ({
      ...{ kind, id, file, title: 'Words explained' },
      prose: data.terms.map((term) => term.meaning),
    })),
    ...content.law.map(({ kind, id, path: file, data }) => ({
      ...{ kind, id, file, title: 'The law', looked: data.looked },
      prose: data.facts.map((fact) => fact.text),
    })),
  ];
}
