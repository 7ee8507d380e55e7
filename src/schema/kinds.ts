import type { z } from 'astro/zod';
import { app } from './app.ts';
import { checkNumbers } from './check-numbers.ts';
import { figures } from './figure.ts';
import { glossary } from './glossary.ts';
import { appGuide, guide, page, talk } from './guide.ts';
import { law } from './law.ts';
import { redirects } from './redirects.ts';
import { services } from './service.ts';
import { site } from './site.ts';
import { situation } from './situation.ts';
import { timeline } from './timeline.ts';

type Shape = (today: string) => z.ZodType;

/** A kind of content file: where it lies in the content folder (the group is its id), and its shape on a day. */
const kind = <S extends Shape>(path: RegExp, shape: S) => ({ path, shape });

/**
 * Every kind of content file, in the order of the handbook (content/README.md). A file of no kind is refused by the tests.
 * Of an MDX file the shape is that of its frontmatter. A second language stands beside the first (guide.cy.mdx) and is none of these.
 */
export const kinds = {
  app: kind(/^apps\/([a-z0-9-]+)\/checklist\.yaml$/, app),
  appGuide: kind(/^apps\/([a-z0-9-]+)\/guide\.mdx$/, () => appGuide),
  guide: kind(/^guides\/([a-z0-9-]+)\.mdx$/, guide),
  talk: kind(/^talk\/([a-z0-9-]+)\.mdx$/, talk),
  page: kind(/^pages\/([a-z0-9-]+)\.mdx$/, page),
  situation: kind(/^help\/(?!services\.yaml$)([a-z0-9-]+)\.yaml$/, situation),
  services: kind(/^help\/(services)\.yaml$/, services),
  glossary: kind(/^(glossary)\.yaml$/, () => glossary),
  law: kind(/^(law)\.yaml$/, law),
  figures: kind(/^(figures)\.yaml$/, figures),
  timeline: kind(/^(timeline)\.yaml$/, timeline),
  redirects: kind(/^(redirects)\.yaml$/, () => redirects),
  checkNumbers: kind(/^(check-numbers)\.yaml$/, () => checkNumbers),
  site: kind(/^(site)\.yaml$/, () => site),
};

export type Kind = keyof typeof kinds;
export type ShapeOf<K extends Kind> = z.infer<ReturnType<(typeof kinds)[K]['shape']>>;

/** The kind and id of a content file by its path within the content folder; undefined when it is none of ours. */
export function kindOf(path: string): { kind: Kind; id: string } | undefined {
  for (const [name, { path: pattern }] of Object.entries(kinds)) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { kind: name as Kind, id };
  }
  return undefined;
}
