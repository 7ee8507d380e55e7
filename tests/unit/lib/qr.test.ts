import { expect, test } from 'vitest';
import { pageOfQr, qrPath } from '../../../src/lib/qr.ts';

test.each(['/', '/help/', '/apps/whatsapp/', '/talk/ages-5-to-7/'])('the code of %s leads back to it, in both kinds of file', (path) => {
  expect(pageOfQr(qrPath(path, 'svg'))).toBe(path);
  expect(pageOfQr(qrPath(path, 'png'))).toBe(path);
});
