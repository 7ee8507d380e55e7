import { expect, test } from 'vitest';
import { codeAsPng, codeAsSvg, squaresOfAddress } from '../../../src/lib/content/qr-codes.ts';
import { pageOfQr, qrPath } from '../../../src/lib/qr.ts';
import { codeInPng, codeInSvg } from '../../support/qr.ts';

test.each(['/', '/help/', '/apps/whatsapp/', '/talk/ages-5-to-7/'])('the code of %s leads back to it, in both kinds of file', (path) => {
  expect(pageOfQr(qrPath(path, 'svg'))).toBe(path);
  expect(pageOfQr(qrPath(path, 'png'))).toBe(path);
});

test.each(['https://safer-messages.example/', `https://safer-messages.example/guide/${'long-name/'.repeat(20)}`])(
  'a camera reads %s in both drawings',
  (address) => {
    expect(codeInSvg(codeAsSvg(address))).toBe(address);
    expect(codeInPng(Buffer.from(codeAsPng(address)))).toBe(address);
  },
);

test('a code keeps four light modules on every side', () => {
  const { size, path } = squaresOfAddress('https://safer-messages.example/');
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [Number(x), Number(y), Number(x) + Number(run)]);
  const of = (place: number) => runs.map((run) => run[place] ?? 0);
  expect([Math.min(...of(0)), Math.min(...of(1)), size - Math.max(...of(2)), size - 1 - Math.max(...of(1))]).toEqual([4, 4, 4, 4]);
});
