import { readFileSync } from 'node:fs';

/** Names of the components that prose may use: the registry of src/components/mdx/index.ts, without the plain link. */
export const mdxComponents = (): string[] => {
  const registry = /mdxComponents = \{([^}]*)\}/.exec(readFileSync('src/components/mdx/index.ts', 'utf8'))?.[1] ?? '';
  return [...registry.matchAll(/\b[A-Z]\w*(?=[,\s]|$)/g)].map(([name]) => name).filter((name) => name !== 'Link');
};
