// Secure.
import { swap } from '../plant.mjs';
import { dist, unit } from '../site.mjs';

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
    red: unit('lib/security.test.ts', 'only one named policy'),
  },
  {
    fault: 'any page in a frame of another site',
    in: 'source',
    plant: swap('src/lib/security.ts', "path.startsWith('/embed/')", "path.startsWith('/')"),
    red: unit('lib/security.test.ts', 'only the embed may be framed'),
  },
  {
    fault: 'a host that is not told the policy',
    in: 'source',
    plant: swap('src/lib/host-files.ts', '.filter(isVarying),\n', '.filter(isVarying).slice(1),\n'), // it comes first
    red: unit('lib/host-files.test.ts', '_headers'),
  },
];
