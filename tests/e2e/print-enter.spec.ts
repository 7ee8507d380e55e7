import { expect, test } from '@playwright/test';

test('Enter in a field prints nothing before the sides of what is asked for are counted', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0, print: () => (window as unknown as { printed: number }).printed++ });
  });
  await page.goto('/print/#app=signal');
  const sides = page.locator('[data-sides]');
  const button = page.locator('[data-print]');
  await expect(sides).toHaveText(/^\d+ sides?:/);
  await expect(button).toBeEnabled();
  const field = page.locator('input[name="by"]');
  await field.focus();
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[name="by"]');
    if (!input) return;
    input.value = 'Anytown Library';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const form = document.querySelector<HTMLFormElement>('[data-print-form]');
    const press = document.querySelector<HTMLButtonElement>('[data-print]');
    if (press?.disabled === false) form?.requestSubmit(press); // what Enter does in a browser
  });
  await expect(button).toBeEnabled();
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(0);
  await field.press('Enter');
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
});

test('what is typed before the script is there is kept like what is typed after', async ({ page }) => {
  const mine = () => page.evaluate(() => localStorage.getItem('safer-messages:paper'));
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      const input = document.querySelector<HTMLInputElement>('input[name="by"]');
      if (input && !localStorage.getItem('safer-messages:paper')) input.value = 'Anytown Library';
    }),
  );
  await page.goto('/print/');
  await expect.poll(mine).toContain('Anytown Library');
  const field = page.locator('input[name="by"]');
  await expect(field).toHaveValue('Anytown Library');
  await page.reload();
  await expect(field).toHaveValue('Anytown Library');
});
