declare namespace App {
  interface Locals {
    /** Sources of the page being built, for the <Cite> of its prose. */
    sources?: import('./schema/source').Sources;
    /** Other names of those sources, used by files the page shows parts of. */
    sameSource?: import('./lib/sources').PageSources['sameAs'];
    /** How often each glossary term was explained on the page so far. */
    terms?: Map<string, number>;
  }
}

declare module 'text-readability' {
  const readability: { syllableCount(text: string): number };
  export default readability;
}

declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown';
  export const gfm: TurndownService.Plugin;
}
