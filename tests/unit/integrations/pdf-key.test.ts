import { expect, test } from 'vitest';
import { layoutSource, renderPdf } from '../../../src/integrations/pdfs/render.ts';
import { foldSides, imposed } from '../../../src/lib/paper/booklet.ts';
import { fillSides } from '../../../src/lib/paper/sides.ts';

test('a kept PDF is made anew when what lays it out, folds its sides or prints it changes', () => {
  for (const part of [fillSides, foldSides, imposed, renderPdf]) expect(layoutSource).toContain(String(part));
  expect(layoutSource).toContain('printBackground');
});
