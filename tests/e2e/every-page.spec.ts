import { expect, test } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { enlargeText, lost, spaceText } from '../support/loss.ts';
import { pagePaths } from '../support/site.ts';
import { smallTargets } from '../support/targets.ts';
import { toolsAreThere } from '../support/tools.ts';

/**
 * Every page as it comes, and in dark with everything open on the screen that 400 % leaves of 1280 by 1024: no axe
 * violation, nothing from elsewhere, nothing stored, no policy broken, nothing too small to press, no text lost, not
 * even with wide spacing or twice as large.
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
    expect(await smallTargets(page), 'targets of 44 px').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 256 });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await axeViolations(page), 'dark, 320 px, open').toEqual([]);
    expect(await smallTargets(page), 'targets of 44 px, 320 px, open').toEqual([]);
    expect(await lost(page), '400 % zoom').toEqual([]);
    await spaceText(page);
    expect(await lost(page), 'text spacing (WCAG 1.4.12)').toEqual([]);
    await enlargeText(page);
    expect(await lost(page), 'text at 200 % (WCAG 1.4.4), on a phone').toEqual([]);
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
