import { expect, test } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { pagePaths } from '../support/site.ts';
import { toolsAreThere } from '../support/tools.ts';

/**
 * Every page as it comes, and in dark on a screen of 320 px with everything open: no axe violation, nothing from
 * elsewhere, nothing stored, no policy broken, nothing too wide.
 */
for (const path of pagePaths())
  test(path, async ({ page, context, baseURL }) => {
    const foreign: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => !request.url().startsWith(`${baseURL}/`) && foreign.push(request.url()));
    page.on('console', (entry) => entry.type() === 'error' && faults.push(entry.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', (event) => reportError(`policy: ${event.violatedDirective} ${event.blockedURI}`)),
    );

    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await toolsAreThere(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await axeViolations(page), 'dark, 320 px, open').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'wider than 320 px').toBeLessThanOrEqual(320);
    expect(foreign).toEqual([]);
    expect(faults.filter((fault) => !(path === '/404.html' && fault.includes('404')))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    ).toEqual([0, 0, 0, 0]);
  });
