import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Download } from '../../lib/paper/downloads.ts';

const file = (path: string) => readFileSync(new URL(path, import.meta.url));
/** The same files as styles/sheet.css has, in its order. */
const sheetStyles = ['sides', 'body', 'figures', 'checks', 'layouts', 'screen'].map((name) => file(`../../styles/paper/${name}.css`).toString()).join('');

/** The one font of the PDFs, inside each page, so that every machine sets the same lines. The site itself sends no font. */
const family = 'Atkinson Hyperlegible Next';
const faces = [
  ['400', 'normal'],
  ['700', 'normal'],
  ['400', 'italic'],
] as const;
const fontStyles = faces
  .map(([weight, style]) => {
    const bytes = readFileSync(`node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-${style}.woff2`);
    return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${bytes.toString('base64')})}`;
  })
  .join('');
/** To be loaded before anything is measured. */
export const fontsToLoad = faces.map(([weight, style]) => `${style} ${weight} 12pt '${family}'`);

const notForPaper = 'script, .needs-js, .sheet-tools, .page__looked, .exit-page';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What a page of the built site has for paper. Throws when it has nothing. */
function paperOf(dir: string, path: string) {
  const { document } = parseHTML(readFileSync(join(dir, path, 'index.html'), 'utf8'));
  const paper = document.querySelector<HTMLElement>('[data-paper]');
  if (!paper) throw new Error(`${path} has nothing marked data-paper`);
  for (const element of paper.querySelectorAll(notForPaper)) element.remove();
  // A partner's logo goes along inside the page, as the font does.
  for (const picture of paper.querySelectorAll('img')) {
    const [, name = '', type = ''] = /(?:^|\/)(partner\/logo\.(svg|png))$/.exec(picture.getAttribute('src') ?? '') ?? [];
    if (!name) throw new Error(`${path} has a picture that is not known to the PDFs: ${picture.getAttribute('src')}`);
    const bytes = readFileSync(join(dir, name)).toString('base64');
    picture.setAttribute('src', `data:image/${type === 'svg' ? 'svg+xml' : 'png'};base64,${bytes}`);
  }
  return paper;
}

/** Pages one after the other as one text: what each rests on, and who may copy it, stand at the end. */
function bookText(papers: readonly HTMLElement[]): string {
  const sources = papers.flatMap((paper) => {
    const list = paper.querySelector<HTMLElement>('.sources');
    const heading = list?.querySelector('h2');
    if (!list || !heading) return [];
    heading.textContent = `Sources of “${paper.getAttribute('data-name')}”`;
    list.remove();
    return list.outerHTML;
  });
  const licences = papers.flatMap((paper) => {
    const licence = paper.querySelector<HTMLElement>('.paper-licence');
    licence?.remove();
    return licence?.outerHTML ?? [];
  });
  return [...papers.map((paper) => `<div>${paper.innerHTML}</div>`), ...sources, ...licences.slice(-1)].join('');
}

/**
 * The page without a script that a PDF is printed from: the papers of some pages, with the styles and the font of paper.
 * @param dir folder of the built site
 */
export function compose(dir: string, download: Download, language: string): { title: string; html: string } {
  const papers = download.pages.map((path) => paperOf(dir, path));
  const { layout, size } = download;
  const first = papers[0];
  const title = download.title ?? first?.getAttribute('data-name') ?? download.file;
  let content: string;
  if (layout === 'a5' || layout === 'booklet') {
    // One booklet, numbered through.
    const line = first?.getAttribute('data-line') ?? '';
    // It is no page of the site: its newest copy is where it is offered.
    const address = first?.getAttribute('data-address')?.replace(download.pages[0]?.slice(1) ?? '', 'print/') ?? '';
    content = `<div data-paper="page" data-layout="a5" data-name="${escaped(title)}" data-line="${line}" data-address="${address}">${bookText(papers)}</div>`;
  } else {
    for (const paper of papers) paper.setAttribute('data-layout', layout);
    content = papers.map((paper) => paper.outerHTML).join('');
  }
  const html =
    `<!doctype html><html lang="${language}" class="is-laid-out"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
    `<style>${fontStyles}:root{--paper-font:'${family}'}${sheetStyles}</style></head>` +
    `<body><div>${content}</div><div class="sides" data-depth="why" data-size="${size}"></div></body></html>`;
  return { title, html };
}
