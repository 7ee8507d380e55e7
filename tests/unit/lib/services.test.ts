import { expect, test } from 'vitest';
import { serviceNames, smsAddress } from '../../../src/lib/services.ts';

test('a text goes to the number alone', () => expect(smsAddress('SHOUT to 85258')).toBe('sms:85258'));

test('a name leads to the card of the page, or of the list of all; a number is a call', () => {
  const ceop = { id: 'ceop', called: 'CEOP' };
  const police = { id: 'police-101', phone: '101', dial: '101' };
  const ofcom = { id: 'ofcom', called: 'Ofcom' };
  expect([...serviceNames([ceop, police, ofcom, { id: 'school' }], [ceop], '/help/services/')]).toEqual([
    ['CEOP', '#ceop'],
    ['101', 'tel:101'],
    ['Ofcom', '/help/services/#ofcom'],
  ]);
});
