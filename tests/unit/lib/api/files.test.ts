import { describe, expect, test } from 'vitest';
import { app as appSchema } from '../../../../src/schema/app.ts';
import { services as servicesSchema } from '../../../../src/schema/service.ts';
import * as shapes from '../../../../src/schema/api.ts';
import { appFile, appsFile, changesFile, editionsFile } from '../../../../src/lib/api/apps.ts';
import { servicesFile } from '../../../../src/lib/api/pages.ts';
import { newestEdition, type Publication } from '../../../../src/lib/api/publication.ts';
import { smallFile } from '../../../support/small-content.ts';

const site: Publication = {
  name: 'Test',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  built: '2026-11-24',
  firstPublished: '2026-11-01',
  at: (path) => `https://guide.test${path}`,
};
const app = { id: 'test-app', ...appSchema('2026-11-24').parse(smallFile('apps/test-app/checklist.yaml')) };

describe('the files of the API', () => {
  test('an app: edition, dates and addresses follow from its log and its checks', () => {
    const file = appFile(app, site);
    expect(shapes.app.safeParse(file).error).toBeUndefined();
    expect(file.edition).toBe('2026-11-22');
    expect(file.page).toBe('https://guide.test/apps/test-app/');
    expect(file.licence.credit).toBe('From Test, https://guide.test/apps/test-app/, checked 20 November 2026. Licence: CC BY 4.0.');
    expect(file.app.checks[0]?.page).toBe(`https://guide.test/apps/test-app/#${file.app.checks[0]?.id}`);
    expect(Object.keys(file.app.sources['s1'] ?? {})).not.toContain('established');
  });
  test('lists, changes and editions are of their shapes', () => {
    expect(shapes.apps.safeParse(appsFile([app], site)).error).toBeUndefined();
    expect(shapes.changes.safeParse(changesFile([app], site)).error).toBeUndefined();
    expect(changesFile([app], site).licence.credit, 'each entry of a log has its own day').toBe('From Test, https://guide.test/changes/. Licence: CC BY 4.0.');
    const editions = editionsFile([app], site);
    expect(shapes.editions.safeParse(editions).error).toBeUndefined();
    expect(editions.apps[0]?.editions).toEqual(['2026-11-22', '2026-11-01']);
  });
  test('the newest edition of no apps is the first publication', () => expect(newestEdition([], '2026-11-01')).toBe('2026-11-01'));
  test('services: hidden ones stay out, hours that were not confirmed too', () => {
    const file = servicesSchema('2026-11-24').parse(smallFile('help/services.yaml'));
    const [first] = file.services;
    if (!first) throw new Error('the small content has no service');
    const others = [
      { ...first, id: 'hidden', publish: 'hide' as const },
      { ...first, id: 'unsure', hours: 'all day', publish: 'check' as const },
      { ...first, id: 'sure', hours: 'all day', publish: 'ready' as const },
    ];
    const made = servicesFile({ ...file, services: others }, site);
    expect(shapes.services.safeParse(made).error).toBeUndefined();
    expect(made.services.map(({ id, hours }) => [id, hours])).toEqual([
      ['unsure', undefined],
      ['sure', 'all day'],
    ]);
  });
});
