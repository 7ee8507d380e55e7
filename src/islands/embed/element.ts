/*
 * <safety-checklist app="whatsapp" theme="dark" accent="006d5b">: a frame with one checklist, for other sites. Built as
 * one small file of its own, /embed.js. It runs under a strict policy with Trusted Types: it makes one element, sets no
 * HTML and no style attribute, sets no cookie and stores nothing.
 */
import { embedFragment, heightFrom } from '../../lib/embed.ts';

// Where this script came from is where the checklists are; it also works where the site lives under a sub-path.
const source = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const firstHeight = 600; // pixels, until the frame says how high it is

class SafetyChecklist extends HTMLElement {
  static readonly observedAttributes = ['app', 'theme', 'accent'];
  #frame: HTMLIFrameElement | undefined;

  readonly #onMessage = ({ data, origin, source: sender }: MessageEvent) => {
    if (!this.#frame || sender !== this.#frame.contentWindow || origin !== new URL(source).origin) return;
    const height = heightFrom(data);
    if (height !== undefined) this.#frame.height = String(height);
  };

  connectedCallback() {
    addEventListener('message', this.#onMessage);
    this.#show();
  }

  disconnectedCallback() {
    removeEventListener('message', this.#onMessage);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show();
  }

  #show() {
    const app = this.getAttribute('app') ?? '';
    if (!id.test(app)) return; // what stands inside the element stays: a link, best
    const address = new URL(`embed/${app}/${embedFragment(this.getAttribute('theme'), this.getAttribute('accent'))}`, source).href;
    if (this.#frame?.src === address) return;
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('title') ?? 'Safety checklist for parents';
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.width = '100%';
    frame.height = String(firstHeight);
    frame.style.border = '0';
    frame.style.display = 'block';
    frame.src = address;
    this.#frame = frame;
    this.style.display = 'block';
    this.replaceChildren(frame);
  }
}

if (!customElements.get('safety-checklist')) customElements.define('safety-checklist', SafetyChecklist);
