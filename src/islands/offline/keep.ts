/** Keeps the guide on this device when the reader asks, shows how far it is, and deletes it when asked. */
import { channelName, type News } from '../../lib/kept-copy.ts';
import { words } from '../../lib/words/offline.ts';
import { href } from '../../lib/urls.ts';
import { copies, forgetCopy } from '../state/offline-copy.ts';
import { linkManifest } from './manifest.ts';
import { offerPdfs } from './pdfs.ts';
import { workerAddress } from './worker-address.ts';

/**
 * Gives the offer its life.
 * @param place the offer, with its button, status and progress as components/page/KeepGuide.astro wrote them
 * @param now begin at once
 */
export function setUpKeep(place: HTMLElement, now: boolean) {
  const button = place.querySelector('button');
  const status = place.querySelector('[role=status]');
  const bar = place.querySelector('progress');
  if (!button || !status || !bar) return;
  let kept = false;
  let working = false;
  const showPdfs = offerPdfs(place);

  const show = (text: string, isKept: boolean, busy = false) => {
    kept = isKept;
    working = busy;
    if (status.textContent !== text) status.textContent = text;
    button.textContent = kept ? words.forget : words.keep;
    button.setAttribute('aria-disabled', String(busy)); // stays focused; a disabled button would lose the focus
    bar.hidden = !busy;
    if (!busy) void showPdfs();
  };

  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<News>) => {
    if (data.kind === 'progress') {
      bar.max = data.total;
      bar.value = data.done;
    } else if (data.kind === 'kept') {
      show(words.kept, true);
      linkManifest();
    } else if (data.kind === 'gone') show(words.forgotten, false);
    else if (data.kind === 'failed' && !kept) show(words[data.why], false); // a failed update: the copy before stays
  };

  const keep = async () => {
    show(words.keeping, false, true);
    bar.value = 0;
    try {
      const { installing, active } = await navigator.serviceWorker.register(workerAddress(), { scope: href('/'), updateViaCache: 'none' });
      if (active)
        show(words.kept, true); // kept before, though this page came from the network
      // A browser may end a worker that takes too long; then no news comes.
      else installing?.addEventListener('statechange', () => installing.state === 'redundant' && working && show(words.network, false));
    } catch {
      show(words.refused, false);
    }
  };
  button.addEventListener('click', () => {
    if (!working) void (kept ? forgetCopy() : keep());
  });

  if (now) void keep();
  else
    void copies().then(
      ({ length }) => length > 0 && show(words.kept, true),
      () => undefined,
    );
}
