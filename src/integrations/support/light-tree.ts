import { Parser } from 'htmlparser2';

// A tree that has what Turndown and its plugin for tables ask of a document, and nothing else: a whole DOM takes four times as long.
type Attributes = Readonly<Record<string, string>>;
type LightNode = LightText | LightElement;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/\u00a0/g, '&nbsp;');
const isVoid = /^(AREA|BASE|BR|COL|EMBED|HR|IMG|INPUT|LINK|META|SOURCE|TRACK|WBR)$/;

class LightText {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  data: string;

  constructor(data: string) {
    this.data = data;
  }
  get nodeValue() {
    return this.data;
  }
  get textContent() {
    return this.data;
  }
  get outerHTML() {
    return escaped(this.data).replace(/</g, '&lt;').replace(/>/g, '&gt;');
  }
}

export class LightElement {
  readonly nodeType = 1;
  /** No page has style attributes: the policy forbids them. */
  readonly style = {};
  readonly childNodes: LightNode[] = [];
  readonly nodeName: string;
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  readonly #attributes: Attributes;
  #text: string | undefined;
  #rows: LightElement[] | undefined;

  constructor(name: string, attributes: Attributes) {
    this.nodeName = name.toUpperCase();
    this.#attributes = attributes;
  }
  get firstChild() {
    return this.childNodes[0] ?? null;
  }
  get children() {
    return this.childNodes.filter((node): node is LightElement => node.nodeType === 1);
  }
  get lastElementChild() {
    return this.children.at(-1) ?? null;
  }
  get className() {
    return this.getAttribute('class') ?? '';
  }
  get classList() {
    return { contains: (name: string) => this.className.split(/\s+/).includes(name) };
  }
  get type() {
    return this.getAttribute('type') ?? '';
  }
  get rows() {
    return (this.#rows ??= this.getElementsByTagName('TR'));
  }
  /** Asked for only when the spaces are as they stay: kept, since Turndown asks at every level. */
  get textContent(): string {
    return (this.#text ??= this.childNodes.map((node) => node.textContent).join(''));
  }
  get outerHTML(): string {
    const name = this.nodeName.toLowerCase();
    const attributes = Object.entries(this.#attributes).map(([key, value]) => ` ${key}="${escaped(value).replace(/"/g, '&quot;')}"`);
    const inner = this.childNodes.map((node) => node.outerHTML).join('');
    return `<${name}${attributes.join('')}>${isVoid.test(this.nodeName) ? '' : `${inner}</${name}>`}`;
  }
  getAttribute(name: string): string | null {
    return this.#attributes[name] ?? null;
  }
  getElementsByTagName(name: string): LightElement[] {
    return this.childNodes.flatMap((node) => (node.nodeType === 1 ? [...(node.nodeName === name ? [node] : []), ...node.getElementsByTagName(name)] : []));
  }
  querySelector(name: string): LightElement | null {
    return this.getElementsByTagName(name.toUpperCase())[0] ?? null;
  }
  append(node: LightNode) {
    const last = this.childNodes.at(-1);
    if (last) last.nextSibling = node;
    node.previousSibling = last ?? null;
    node.parentNode = this;
    this.childNodes.push(node);
  }
  removeChild(node: LightNode) {
    this.childNodes.splice(this.childNodes.indexOf(node), 1);
    if (node.previousSibling) node.previousSibling.nextSibling = node.nextSibling;
    if (node.nextSibling) node.nextSibling.previousSibling = node.previousSibling;
  }
  /** Turndown works on a copy; this tree is made for it alone. */
  cloneNode() {
    return this;
  }
}

/**
 * The tree of a piece of well-formed HTML.
 * @param leftOut elements that are not read, with all they hold
 * @param change may give attributes another value
 * @returns its first element; undefined where there is none
 */
export function lightTree(
  html: string,
  leftOut: (name: string, attributes: Attributes) => boolean,
  change: (attributes: Record<string, string>) => void,
): LightElement | undefined {
  const root = new LightElement('', {});
  let at = root;
  let skipped = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (skipped > 0 || leftOut(name, attributes)) return void skipped++;
      change(attributes);
      const element = new LightElement(name, attributes);
      at.append(element);
      at = element;
    },
    onclosetag() {
      if (skipped > 0) return void skipped--;
      at = at.parentNode ?? root;
    },
    ontext(data) {
      if (skipped > 0) return;
      const last = at.childNodes.at(-1);
      if (last?.nodeType === 3) last.data += data;
      else at.append(new LightText(data));
    },
  });
  parser.end(html);
  return root.children[0];
}
