/** The PDFs besides the copy: offered where the guide is kept, shown as they come, deleted when asked. */
import { channelName, type News } from '../../lib/kept-copy.ts';
import { forgetPdfsMessage, keepPdfsMessage } from '../../lib/kept-pdfs.ts';
import { pdfWords as words } from '../../lib/words/offline.ts';
import { registered } from '../state/offline-copy.ts';
import { keptPdfs } from './kept-pdfs.ts';

const patience = 90_000; // milliseconds without news, after which the worker was ended

/** The offer as elements, without text. */
function draw() {
  const part = document.createElement('div');
  part.className = 'keep';
  part.dataset['keepPdfs'] = '';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  const bar = document.createElement('progress');
  bar.className = 'progress';
  bar.ariaLabel = words.progress;
  part.append(status, button, bar);
  part.hidden = true;
  return { part, status, button, bar };
}

/**
 * Puts the offer after that of the guide.
 * @returns to be called when the guide was kept or deleted: without a copy, or without PDFs in its edition, nothing is offered
 */
export function offerPdfs(place: HTMLElement): () => Promise<void> {
  const { part, status, button, bar } = draw();
  place.after(part);
  let all = false;
  let working = false;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const show = async (said?: string) => {
    const pdfs = await keptPdfs().catch(() => undefined);
    wait(false);
    part.hidden = !pdfs;
    if (!pdfs) return;
    const { held, total, bytes } = pdfs;
    all = held === total;
    const state = all ? words.all(total) : held > 0 ? words.some(held, total) : words.offer(bytes);
    status.textContent = said ? `${said} ${state}` : state;
    button.textContent = all ? words.forget : held > 0 ? words.rest : words.keep;
  };
  const wait = (busy: boolean) => {
    working = busy;
    button.ariaDisabled = String(busy); // stays focused; a disabled button would lose the focus
    clearTimeout(silence);
    if (busy) silence = setTimeout(() => void show(words.network), patience);
    bar.hidden = !busy || all;
  };

  button.addEventListener('click', () => {
    if (working) return;
    wait(true);
    if (!all) status.textContent = words.keeping;
    void registered().then((found) => found?.active?.postMessage(all ? forgetPdfsMessage : keepPdfsMessage));
  });

  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<News>) => {
    if (data.kind !== 'pdfs') return;
    const { held, total, stopped } = data;
    bar.max = total;
    bar.value = held;
    if (stopped) void show(stopped === 'done' ? undefined : words[stopped]);
    else wait(true);
  };
  return () => show();
}
