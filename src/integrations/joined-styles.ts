import { hash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const several = /(?:<link rel="stylesheet" href="[^"]*">){2,}/g;
const one = /href="[^"]*?(_astro\/[^"]+)"/g;
const anyStyles = /<link rel="stylesheet" href="[^"]*?(_astro\/[^"]+)">/g;

/** The parts of joined style sheets that no page names alone. */
export function leftOver(joined: ReadonlyMap<string, readonly string[]>, named: ReadonlySet<string>): string[] {
  return [...new Set([...joined.values()].flat())].filter((part) => !named.has(part)).sort();
}

/**
 * Gives a page with several style sheets one file that holds them all, in their order. On HTTP/1.1 a second one needs a
 * connection of its own, and the text waits for both: two round trips of a slow phone, for some hundred bytes.
 * @returns the integration that writes the files, and the function that names them in a page's HTML
 */
export const joinedStyles = (base: string) => {
  const joined = new Map<string, readonly string[]>(); // file, and the files it is made of
  const named = new Set<string>();

  const oneStyleSheet = (html: string): string => {
    const page = html.replace(several, (links) => {
      const parts = [...links.matchAll(one)].map(([, name = '']) => name);
      const file = `_astro/styles.${hash('sha256', parts.join(), 'hex').slice(0, 8)}.css`; // each part is named after what it holds
      joined.set(file, parts);
      return `<link rel="stylesheet" href="${base}${file}">`;
    });
    for (const [, name = ''] of page.matchAll(anyStyles)) named.add(name);
    return page;
  };

  const integration: AstroIntegration = {
    name: 'joined-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const text = (name: string) => readFile(new URL(name, dir), 'utf8');
        for (const [file, parts] of joined) await writeFile(new URL(file, dir), (await Promise.all(parts.map(text))).join(''));
        await Promise.all(leftOver(joined, named).map((name) => rm(new URL(name, dir))));
      },
    },
  };
  return { integration, oneStyleSheet };
};
