import { describe, expect, test } from 'vitest';
import { headersFor, policyForHeader, policyForMeta } from '../../../src/lib/security.ts';

describe('security', () => {
  test('only one named policy may make an address of a script', () => expect(policyForMeta).toMatch(/(^|;)trusted-types safer-worker(;|$)/));
  test('nothing inline is allowed', () => expect(policyForMeta).not.toContain('unsafe-inline'));
  test('only the embed may be framed', () => {
    expect(policyForHeader(false)).toContain("frame-ancestors 'none'");
    expect(headersFor('/apps/whatsapp/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(headersFor('/embed/whatsapp/')['Content-Security-Policy']).toContain('frame-ancestors *');
  });
  test('hashed files are kept for ever, pages are asked for again', () => {
    expect(headersFor('/_astro/a.js')['Cache-Control']).toContain('immutable');
    expect(headersFor('/')['Cache-Control']).toBe('no-cache');
  });
});
