import { expect, test } from '@playwright/test';
import { toolsAreThere } from '../support/tools.ts';

for (const colorScheme of ['light', 'dark'] as const)
  test(`a bar of progress at nought is an empty frame (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/apps/whatsapp/');
    await toolsAreThere(page);
    const edge = await page.evaluate(() => {
      const probe = document.createElement('p');
      document.body.append(probe);
      probe.className = 'note'; // its border is an edge, which the unit test of contrast holds to 3:1
      return getComputedStyle(probe).borderTopColor;
    });
    const bar = page.locator('.progress').first();
    await expect(bar).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(bar).toHaveCSS('border', `2px solid ${edge}`);
  });

test('a title of one line stands as far from its description as one of two lines, and is as high as a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/guides/');
  const cards = await page.locator('.card:has(p)').evaluateAll((all) =>
    all.map((card) => {
      const title = card.querySelector('.card__title');
      const words = document.createRange();
      words.selectNodeContents(title ?? card);
      const lines = words.getClientRects();
      const text = card.querySelector('p')?.getBoundingClientRect().top ?? 0;
      return { lines: lines.length, gap: Math.round(text - (lines[lines.length - 1]?.bottom ?? 0)), height: title?.getBoundingClientRect().height ?? 0 };
    }),
  );
  expect(new Set(cards.map(({ lines }) => lines)).size).toBeGreaterThan(1);
  expect(new Set(cards.map(({ gap }) => gap)).size).toBe(1);
  for (const { height } of cards) expect(height).toBeGreaterThanOrEqual(44);
});
