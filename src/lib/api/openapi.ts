import { apiFiles, jsonSchema } from './files.ts';
import type { Publication } from './publication.ts';

const json = 'application/json';
const component = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const withoutDialect = (schema: Record<string, unknown>) => Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));

/** What is described of one file: it is there, or it is not. */
function operation({ name, path, what }: (typeof apiFiles)[number], apps: readonly string[]) {
  const parameters = path.includes('{app}')
    ? [{ name: 'app', in: 'path', required: true, description: 'Id of an app', schema: { type: 'string', enum: apps }, example: apps[0] }]
    : [];
  return {
    get: {
      operationId: `get${component(name)}`,
      summary: what,
      tags: ['advice'],
      ...(parameters.length && { parameters }),
      responses: {
        '200': { description: what, content: { [json]: { schema: { $ref: `#/components/schemas/${component(name)}` } } } },
        '404': { description: 'There is no such file', content: { 'text/html': { schema: { type: 'string' } } } },
      },
    },
  };
}

/**
 * The API described as OpenAPI 3.1.
 * @param apps ids of the apps there are
 */
export const openApi = (site: Publication, apps: readonly string[]) => ({
  openapi: '3.1.1',
  info: {
    title: `${site.name}: advice as data`,
    version: '1.0.0',
    summary: 'Checklists, guides and places to get help, as static JSON files',
    description:
      'Files that anyone may read, from any site, without a key. Version 1 may grow and never breaks: a field that is there stays, with its name and its type. Show the licence line, the edition and a link to the page beside our words.',
    license: { name: site.licence.name, url: site.licence.url },
    contact: { name: site.name, url: site.at('/organisations/') },
  },
  servers: [{ url: site.at('/').replace(/\/$/, '') }],
  security: [],
  tags: [{ name: 'advice', description: 'The advice of the site, dated' }],
  paths: Object.fromEntries(apiFiles.map((file) => [file.path, operation(file, apps)])),
  components: { schemas: Object.fromEntries(apiFiles.map(({ name, shape }) => [component(name), withoutDialect(jsonSchema(shape))])) },
});
