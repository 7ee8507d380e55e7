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

/** The part of the library that only works out the squares; its types name the whole alone. */
declare module 'qrcode/lib/core/qrcode.js' {
  const QRCode: Pick<typeof import('qrcode'), 'create'>;
  export default QRCode;
}

/** Its drawing of a code as SVG. */
declare module 'qrcode/lib/renderer/svg-tag.js' {
  export const render: (code: ReturnType<typeof import('qrcode').create>, options: { margin: number }) => string;
}

declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown';
  export const gfm: TurndownService.Plugin;
}
