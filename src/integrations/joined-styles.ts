import { hash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** A link to a style sheet that the bundler made; others, with addresses of their own, are left alone. */
const link = /<link rel="stylesheet" href="[^"]*?(_astro\/[^"]+)">/g;
const several = new RegExp(`(?:${link.source}){2,}`, 'g');
const namesIn = (html: string) => [...html.matchAll(link)].map(([, name = '']) => name);

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
      const parts = namesIn(links);
      const file = `_astro/styles.${hash('sha256', parts.join(), 'hex').slice(0, 8)}.css`; // each part is named after what it holds
      joined.set(file, parts);
      return `<link rel="stylesheet" href="${base}${file}">`;
    });
    for (const name of namesIn(page)) named.add(name);
    return page;
  };

  const integration: AstroIntegration = {
    name: 'joined-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const text = (name: string) => readFile(new URL(name, dir), 'utf8');
        for (const [file, parts] of joined) await writeFile(new URL(file, dir), (await Promise.all(parts.map(text))).join(''));
        const leftOver = new Set([...joined.values()].flat()).difference(named); // parts that no page names alone
        await Promise.all([...leftOver].map((name) => rm(new URL(name, dir))));
      },
    },
  };
  return { integration, oneStyleSheet };
};
