// (d) From a press to the next picture: ticks on an app page and on a plan with all apps, on a processor slowed down four times.
import { heaviestOfEachKind } from '../support/kinds.ts';
import { onPage } from './browse.mjs';
import { bar, table } from './report.mjs';
import { served } from './serving.mjs';

const most = 100; // milliseconds
const slowdown = 4;
const presses = 20;

/** The heaviest app page, as it opens. */
async function openList(page, address, app) {
  await page.goto(address + app);
  await page.locator('.check__box:enabled').first().waitFor();
  return { what: `the checklist of ${app}`, boxes: page.locator('.check__box') };
}

/** A plan with three children and every app, all of it open. */
async function openPlan(page, address) {
  await page.goto(`${address}/plan/`);
  for (const age of ['8 to 10', '11 to 13', '14 or 15']) await page.getByRole('button', { name: `Add a child, ${age}` }).click();
  const apps = page.locator('label.pick');
  const chosen = await apps.count();
  for (let at = 0; at < chosen; at++) await apps.nth(at).click();
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await page.locator('.plan__group').first().waitFor();
  for (let closed; (closed = page.locator('.plan__group:not([open]) > summary')), (await closed.count()) > 0;) await closed.first().click();
  return { what: `a plan with ${chosen} apps`, boxes: page.locator('.plan__group .check__box') };
}

async function press(page, session, { what, boxes }) {
  await page.evaluate(() => {
    window.times = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.interactionId) window.times.push({ id: entry.interactionId, duration: entry.duration, work: entry.processingEnd - entry.processingStart });
    }).observe({ type: 'event', durationThreshold: 16, buffered: false });
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const total = await boxes.count();
  for (let at = 0; at < presses; at++) {
    const box = boxes.nth(Math.floor((at * total) / presses));
    await box.scrollIntoViewIfNeeded();
    await page.waitForTimeout(400); // a reader reads before the press
    await box.click();
    await page.waitForTimeout(400);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const times = await page.evaluate(() => window.times);
  const latencies = [...Map.groupBy(times, ({ id }) => id).values()].map((entries) => Math.max(...entries.map(({ duration }) => duration)));
  // Presses too quick to be reported (under 16 ms) count as 16.
  while (latencies.length < presses) latencies.push(16);
  latencies.sort((a, b) => a - b);
  return {
    what,
    total,
    median: latencies[Math.floor(latencies.length / 2)],
    high: latencies[Math.ceil(latencies.length * 0.98) - 1],
    work: Math.ceil(Math.max(0, ...times.map((entry) => entry.work))),
  };
}

export async function latency(bench) {
  const app = heaviestOfEachKind(bench.site).find(({ kind }) => kind === 'app').path;
  const rows = await served(bench.site, async (address) => {
    const found = [];
    for (const open of [openList, openPlan]) found.push(await onPage(async (page, session) => press(page, session, await open(page, address, app))));
    return found;
  });
  return {
    title: 'From a press to the next picture',
    blocks: [
      table(
        ['page', 'boxes', 'median (ms)', '98th percentile (ms)', 'our own handlers at most (ms)'],
        rows.map(({ what, total, median, high, work }) => [what, total, median, high, work]),
      ),
      `${presses} ticks on each, on a processor slowed down ${slowdown} times.`,
    ],
    bars: rows.map(({ what, high }) => bar(`a tick on ${what}`, high, most, ' ms')),
  };
}
