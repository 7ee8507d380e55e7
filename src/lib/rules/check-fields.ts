import type { Content, Finding } from './content.ts';

const needed = ['say', 'doesNot', 'why', 'checked'] as const;

/** Checks without a sentence to say, what they do not do, a source or a date. The schema refuses them too; the promise is held twice. */
export const bareChecks = (content: Content): Finding[] =>
  content.app.flatMap(({ path: file, data }) =>
    data.checks.flatMap((check) => [
      ...needed.filter((field) => !check[field]).map((field) => ({ file, where: check.id, what: `it has no ${field}` })),
      ...(check.sources.some((name) => data.sources[name]) ? [] : [{ file, where: check.id, what: 'it rests on no source' }]),
    ]),
  );
