import { mdxProse } from '../mdx-prose.ts';
import { sentences } from '../reading.ts';
import { mdxFiles, type Content, type Finding } from '../rules/content.ts';

const notSure = /\bcould not (?:confirm|establish|find out)\b|\bwe do not know\b/i;

/** Everything that we say we could not confirm, or do not show because of it: work for whoever can find out. */
export const unconfirmed = (content: Content): Finding[] => [
  ...content.app.flatMap(({ path: file, data }) => [
    ...data.unconfirmed.map((what) => ({ file, where: 'unconfirmed', what })),
    ...data.checks.filter(({ steps }) => Object.keys(steps).length === 0).map(({ id, title }) => ({ file, where: id, what: `no steps: ${title}` })),
    ...Object.entries(data.compare)
      .filter(([, { is, note }]) => is === 'unknown' && notSure.test(note))
      .map(([cell, { note }]) => ({ file, where: `compare.${cell}`, what: note })),
  ]),
  ...content.law.flatMap(({ path: file, data }) =>
    data.facts.filter(({ text }) => notSure.test(text)).map(({ id, text }) => ({ file, where: id, what: text })),
  ),
  ...content.services.flatMap(({ path: file, data }) =>
    data.services
      .filter(({ publish }) => publish !== 'ready')
      .map(({ id, name, publish }) => ({ file, where: id, what: publish === 'hide' ? `not shown: ${name}` : `hours not established: ${name}` })),
  ),
  ...mdxFiles(content).flatMap(({ path: file, body }) =>
    mdxProse(body)
      .flatMap(sentences)
      .filter((sentence) => notSure.test(sentence))
      .map((what) => ({ file, what })),
  ),
];
