// A browser of our own, and what goes over its wire.
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../support/chromium.mjs';

/** Runs with a fresh page on a phone's screen, which is closed afterwards. */
export async function onPage(task, options = {}) {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB', ...options });
    const page = await context.newPage();
    return await task(page, await context.newCDPSession(page));
  } finally {
    await browser.close();
  }
}

const kinds = { Document: 'html', Stylesheet: 'css', Script: 'js', Font: 'fonts', Image: 'images' };

/** Notes every answer from now on: its kind, the bytes of its body as sent, and those of its headers. */
export async function watchWire(session) {
  const answers = new Map();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (response.url.startsWith('data:')) return;
    answers.set(requestId, { url: response.url, kind: kinds[type] ?? 'other', head: response.encodedDataLength, body: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId);
    if (answer) answer.body = Math.max(0, encodedDataLength - answer.head);
  });
  return () => [...answers.values()];
}

export const bytesOf = (answers, kind) => answers.filter((answer) => !kind || answer.kind === kind).reduce((sum, { body }) => sum + body, 0);

/** Slow 4G as Lighthouse means it: 1.6 Mbit/s, 150 ms there and back. */
export const slow4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
