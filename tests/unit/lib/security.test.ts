import { describe, expect, test } from 'vitest';
import { headersFile, nginxFile } from '../../../src/lib/host-files.ts';
import { headersFor, policyForHeader, policyForMeta } from '../../../src/lib/security.ts';

describe('security', () => {
  test('only one named policy may make an address of a script', () => expect(policyForMeta).toMatch(/(^|;)trusted-types safer-worker(;|$)/));
  test('nothing inline is allowed', () => expect(policyForMeta).not.toContain('unsafe-inline'));
  test('only the embed may be framed', () => {
    expect(policyForHeader(false)).toContain("frame-ancestors 'none'");
    expect(headersFor('/apps/whatsapp/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(headersFor('/embed/whatsapp/')['Content-Security-Policy']).toContain('frame-ancestors *');
  });
  test('who tries a domain binds no other site below it, and can take the line out of what the build wrote (docs/hosting.md)', () => {
    expect(headersFor('/')['Strict-Transport-Security']).toBe('max-age=31536000');
    for (const file of [headersFile(['apps/'], '/'), nginxFile([], '/')]) {
      const lines = file.split('\n').filter((line) => line.includes('Strict-Transport-Security'));
      expect(lines).toEqual([expect.stringMatching(/^( {2}|add_header )Strict-Transport-Security:? "?max-age=31536000("? always;)?$/)]);
    }
  });
  test('hashed files are kept for ever, pages are asked for again', () => {
    expect(headersFor('/_astro/a.js')['Cache-Control']).toContain('immutable');
    expect(headersFor('/')['Cache-Control']).toBe('no-cache');
  });
});
