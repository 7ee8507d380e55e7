/** What an author wrote in MDX, apart from its markup and its components. For reading grades, spelling of ideas and other rules over words. */

export type Tag = { name: string; props: Record<string, string> };

/** Components of a text in order, with their props in quotes: <Cite ids="s1 s2" />. Closing tags are left out. */
export const mdxTags = (body: string): Tag[] =>
  [...withoutComments(body).matchAll(/<([A-Z]\w*)((?:\s+\w+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g)].map(([, name = '', props = '']) => ({
    name,
    props: Object.fromEntries([...props.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
  }));

/** Ids that the components of a name refer to, in order: the words of the prop. */
export const idsIn = (body: string, component: string, prop = 'ids'): string[] =>
  mdxTags(body)
    .filter(({ name }) => name === component)
    .flatMap(({ props }) => (props[prop] ?? '').split(/\s+/).filter(Boolean));

/** Addresses that the text links to: [text](address). */
export const mdxLinks = (body: string): string[] => [...withoutComments(body).matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map(([, address = '']) => address);

/** Anchors that the headings of a text give: ## Title {#anchor}. */
export const mdxAnchors = (body: string): string[] => [...body.matchAll(/^#{2,6} .*\{#([a-z0-9-]+)\}\s*$/gm)].map(([, anchor = '']) => anchor);

export type Piece = { kind: 'heading' | 'text'; text: string };

/** Headings, paragraphs, list items, table cells and words to say, each as one piece of plain text, in order. */
export function mdxPieces(body: string): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | undefined;
  const start = (kind: Piece['kind'], text: string) => {
    open = { kind, text };
    pieces.push(open);
  };
  for (const line of withoutComments(body).split('\n')) {
    const trimmed = line.trim();
    const heading = /^#{1,6}\s+(.*?)\s*(?:\{#[\w-]+\})?$/.exec(trimmed)?.[1];
    if (trimmed === '' || /^\|[\s|:-]+\|$/.test(trimmed)) open = undefined;
    else if (heading !== undefined) {
      start('heading', heading);
      open = undefined;
    } else if (trimmed.startsWith('|')) {
      for (const cell of trimmed.split('|')) start('text', cell);
      open = undefined;
    } else {
      const text = trimmed.replace(/^(?:[-*+]|\d+[.)]|>)\s+/, '');
      if (!open || text !== trimmed || /^<(?:Say|Note)\b/.test(trimmed)) start('text', text);
      else open.text += ` ${trimmed}`;
      if (/<\/(?:Say|Note)>$/.test(trimmed)) open = undefined;
    }
  }
  return pieces.map(({ kind, text }) => ({ kind, text: plainText(text) })).filter(({ text }) => /[a-z0-9]/i.test(text));
}

/** The prose of a text: its pieces without the headings, which are no sentences. */
export const mdxProse = (body: string): string[] =>
  mdxPieces(body)
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text);

const withoutComments = (body: string) => body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '');

/** One piece without tags, links and marks. What stands between the tags of a component stays. */
const plainText = (text: string) =>
  text
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(^|[\s("“‘])[*_](?!\s)([^*_]+)(?<!\s)[*_](?=$|[\s).,;:!?"”’])/g, '$1$2')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]<>#.!-])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
