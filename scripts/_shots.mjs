import { chromium } from '/work/wt/pass-on/node_modules/@playwright/test/index.mjs';
import { createSiteServer, listen } from '/work/wt/pass-on/scripts/serve.mjs';
const server = createSiteServer(process.env.OUT_DIR ?? 'dist', process.env.BASE ?? '/'); const port = await listen(server, 4427);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [name, path, w, dark] of JSON.parse(process.argv[2])) {
  const p = await b.newPage({ viewport: { width: w, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
  await p.goto(`http://localhost:${port}${path}`); await p.waitForTimeout(300);
  await p.screenshot({ path: `/tmp/po-${name}.png`, fullPage: true, clip: undefined });
}
await b.close(); server.close(); process.exit(0);
