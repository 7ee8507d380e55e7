import { z } from 'astro/zod';
import * as shapes from '../../schema/api.ts';
import type { IndexFile } from '../../schema/api.ts';
import { top, type Publication } from './publication.ts';

/** The files of the API: one list for the endpoints, the description, the page that explains them and the tests. */
export const apiFiles = [
  { name: 'index', path: '/api/v1/index.json', what: 'List of the files of the API', shape: shapes.index },
  { name: 'apps', path: '/api/v1/apps.json', what: 'Every app, with its edition and the day it was checked', shape: shapes.apps },
  { name: 'app', path: '/api/v1/apps/{app}.json', what: 'One app with its checks, steps, changes and sources', shape: shapes.app },
  { name: 'guides', path: '/api/v1/guides.json', what: 'Every guide: title, description, day we looked', shape: shapes.guides },
  { name: 'situations', path: '/api/v1/situations.json', what: 'What to do when something has happened', shape: shapes.situations },
  { name: 'services', path: '/api/v1/services.json', what: 'Places to report and get help', shape: shapes.services },
  { name: 'changes', path: '/api/v1/changes.json', what: 'Every change of the apps and of our advice, newest first', shape: shapes.changes },
  { name: 'editions', path: '/api/v1/editions.json', what: 'Every edition of each checklist', shape: shapes.editions },
] as const;

export type ApiFileName = (typeof apiFiles)[number]['name'];

export const schemaPath = (name: string): string => `/api/v1/schemas/${name}.json`;

type JsonSchema = Record<string, unknown>;

/**
 * A shape as JSON Schema (2020-12). It allows fields it does not name, since the API may grow; a date's pattern is left
 * out, since its format says the same.
 */
export function jsonSchema(shape: z.ZodType): JsonSchema {
  return z.toJSONSchema(shape, {
    target: 'draft-2020-12',
    override: ({ jsonSchema: part }) => {
      if (part.additionalProperties === false) delete part.additionalProperties;
      if (part.format && part.pattern) delete part.pattern;
    },
  });
}

/** /api/v1/schemas/<name>.json. Throws on a name that no file has. */
export function schemaFile(name: string, site: Publication): JsonSchema {
  const file = apiFiles.find((item) => item.name === name);
  if (!file) throw new Error(`the API has no file "${name}"`);
  const { $schema, ...rest } = jsonSchema(file.shape);
  return { $schema, $id: site.at(schemaPath(name)), title: file.what, ...rest };
}

/** /api/v1/index.json */
export const indexFile = (site: Publication, edition: string): IndexFile => ({
  ...top(site, '/organisations/api/', edition),
  files: [
    ...apiFiles.filter(({ name }) => name !== 'index').map(({ what, path }) => ({ what, file: site.at(path).replace('%7Bapp%7D', '{app}') })),
    { what: 'Description of the API (OpenAPI 3.1)', file: site.at('/api/v1/openapi.json') },
  ],
});
