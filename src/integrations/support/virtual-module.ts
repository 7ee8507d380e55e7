import type { Plugin } from 'vite';

/**
 * A Vite plugin for a module that is no file.
 * @param id what an import asks for; ending in .css it is a style sheet
 * @param text writes the module
 * @param madeFrom files: when one changes while somebody writes, the module is made anew
 */
export const virtualModule = (id: string, text: () => string | Promise<string>, madeFrom: readonly string[] = []): Plugin => ({
  name: id,
  resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
  load(asked) {
    if (asked !== `\0${id}`) return undefined;
    for (const file of madeFrom) this.addWatchFile(file);
    return text();
  },
});
