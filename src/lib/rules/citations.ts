import { idsIn } from '../mdx-prose.ts';
import { mdxFiles, type Content, type Finding } from './content.ts';

/**
 * Citations in prose that name no source of their page, and sources that a page lists and never cites.
 * In YAML files the schema does the same; an app's guide.mdx cites the sources of its checklist.yaml.
 */
export function citationFaults(content: Content): Finding[] {
  return mdxFiles(content).flatMap(({ kind, path: file, body, sources }) => {
    const cited = new Set(idsIn(body, 'Cite'));
    const known = new Set(Object.keys(sources));
    const missing = [...cited.difference(known)].map((id) => ({
      file,
      where: `<Cite ids="${id}">`,
      what: 'there is no such source: add it under sources, or correct the id',
    }));
    const unused =
      kind === 'appGuide'
        ? []
        : [...known.difference(cited)].map((id) => ({
            file,
            where: `sources.${id}`,
            what: 'nothing cites this source: cite it where it is used, or take it out',
          }));
    return [...missing, ...unused];
  });
}
