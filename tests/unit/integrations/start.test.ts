import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Packages that only some builds need, or only its end. */
const heavy = ['linkedom', 'fflate', 'satori', '@resvg/resvg-js', 'sharp', 'playwright-core', '@observablehq/plot', 'pagefind'];

test('a build begins without the packages that only some builds need, or its end', () => {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = new Set();
    registerHooks({ load(url, context, next) { loaded.add(/node_modules\\/((?:@[^/]+\\/)?[^/]+)\\//.exec(url)?.[1]); return next(url, context); } });
    await import(process.cwd() + '/astro.config.mjs');
    console.log(JSON.stringify([...loaded]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  const loaded = JSON.parse(stdout || 'null') as string[];
  expect(loaded, stderr).toContain('@astrojs/mdx');
  expect(loaded.filter((name) => heavy.includes(name))).toEqual([]);
});
