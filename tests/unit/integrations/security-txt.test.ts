import { expect, test } from 'vitest';
import { securityText } from '../../../src/integrations/security-txt.ts';

const settings = { address: 'https://guide.example', base: '/', buildDay: '2026-11-24' };

test('security.txt names the contact and expires within a year', () =>
  expect(
    securityText({ ...settings, site: { contact: 'safe@guide.example' } })
      ?.split('\n')
      .slice(0, 2),
  ).toEqual(['Contact: mailto:safe@guide.example', 'Expires: 2027-10-24T00:00:00.000Z']));
test('without a contact there is none', () => expect(securityText({ ...settings, site: { contact: null } })).toBeUndefined());
