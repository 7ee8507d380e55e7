// Secure.
import { swap } from '../plant.mjs';
import { dist } from '../site.mjs';

export default [
  { fault: 'an inline script', plant: swap('index.html', '</main>', '<script>1</script></main>'), red: dist('pages.test.ts', '^/ .*policy forbids') },
  { fault: 'an inline handler', plant: swap('index.html', '<h1', '<h1 onclick="1"'), red: dist('pages.test.ts', '^/ .*policy forbids') },
  { fault: 'an inline style', plant: swap('index.html', '<h1', '<h1 style="color:red"'), red: dist('pages.test.ts', '^/ .*policy forbids') },
  {
    fault: 'a page without the policy',
    plant: swap('index.html', /<meta http-equiv="content-security-policy"[^>]*>/, ''),
    red: dist('pages.test.ts', '^/ .*the policy'),
  },
  {
    fault: 'any Trusted Types policy allowed',
    in: 'source',
    plant: swap('src/lib/security.ts', "'trusted-types': workerPolicy", "'trusted-types': `${workerPolicy} default`"),
    red: { project: 'unit', file: 'tests/unit/lib/security.test.ts', name: 'only one named policy' },
  },
];
