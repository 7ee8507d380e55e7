/** Steps that journeys of the plan share. */
import { expect, type Page } from '@playwright/test';
import { planKey } from '../../src/lib/plan/key.ts';
import { ticksKey } from '../../src/lib/ticks.ts';

export type Wanted = { children?: readonly string[]; things: readonly string[]; secret?: boolean };

export const threeChildren = ['8 to 10', '11 to 13', '14 or 15'];
export const twoDevices = ['iphone-ipad', 'home-broadband-and-mobile'];
export const eightApps = ['whatsapp', 'snapchat', 'instagram', 'roblox', 'youtube', 'tiktok', 'discord', 'minecraft'];

export const pick = (page: Page, app: string) => page.locator('label.pick', { has: page.locator(`use[href="#icon-${app}"]`) });

export async function answer(page: Page, { children = [], things, secret = false }: Wanted): Promise<void> {
  for (const age of children) await page.getByRole('button', { name: `Add a child, ${age}` }).click();
  for (const thing of things) await pick(page, thing).click();
  if (secret) await page.getByRole('checkbox', { name: 'Do not remember' }).check();
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await expect(page.getByRole('heading', { name: 'Do this one first' })).toBeVisible();
}

export async function makePlan(page: Page, wanted: Wanted): Promise<void> {
  await page.goto('/plan/');
  await answer(page, wanted);
}

export const row = (page: Page, ref: string) => page.locator(`[data-row="${ref}"]`);
export const box = (page: Page, ref: string, who = '') => row(page, ref).getByRole('checkbox', { name: who });
export const progress = (page: Page) => page.locator('.plan__view .progress__text');

/** Opens every fold of the plan. */
export async function unfold(page: Page): Promise<void> {
  await expect(page.locator('.plan__group')).not.toHaveCount(0);
  const closed = page.locator('.plan__group:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

export async function openTools(page: Page): Promise<void> {
  await page.locator('.plan__tools > summary').click();
  await expect(page.getByLabel('A link to your plan')).toBeVisible();
}

/** What the page shows as done: each box with its owner, by check. Owners are places in the list of children. */
export const shownTicks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('[data-row] .check__box')]
      .map((input) => `${input.closest<HTMLElement>('[data-row]')?.dataset['row']} ${input.labels?.[0]?.textContent?.slice(0, 20) ?? ''} ${input.checked}`)
      .sort(),
  );

export const stored = (page: Page) =>
  page.evaluate((keys) => keys.map((key) => localStorage.getItem(key)), [planKey, ticksKey] as const) as Promise<[string | null, string | null]>;

/** What a camera sees of an element: its pixels as the screen shows them. */
export async function pixelsOf(page: Page, selector: string): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const picture = (await page.locator(selector).screenshot()).toString('base64');
  const { data, width, height } = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const image = context?.getImageData(0, 0, bitmap.width, bitmap.height);
    return { data: [...(image?.data ?? [])], width: bitmap.width, height: bitmap.height };
  }, picture);
  return { data: Uint8ClampedArray.from(data), width, height };
}
