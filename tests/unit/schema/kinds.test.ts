import { expect, test } from 'vitest';
import { kindOf } from '../../../src/schema/kinds.ts';

test.each([
  ['apps/x/checklist.yaml', { kind: 'app', id: 'x' }],
  ['apps/xbox-windows/guide.mdx', { kind: 'appGuide', id: 'xbox-windows' }],
  ['guides/grooming.mdx', { kind: 'guide', id: 'grooming' }],
  ['talk/ages-0-to-4.mdx', { kind: 'talk', id: 'ages-0-to-4' }],
  ['help/blackmail.yaml', { kind: 'situation', id: 'blackmail' }],
  ['help/services.yaml', { kind: 'services', id: 'services' }],
  ['law.yaml', { kind: 'law', id: 'law' }],
  ['guides/grooming.cy.mdx', undefined],
  ['apps/x/checklist.cy.yaml', undefined],
  ['apps/x/notes.mdx', undefined],
  ['guides/deep/er.mdx', undefined],
])('%s', (path, kind) => expect(kindOf(path)).toEqual(kind));
