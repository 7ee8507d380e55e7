import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { app } from './schema/app';
import { checkNumbers } from './schema/check-numbers';
import { figures } from './schema/figure';
import { glossary } from './schema/glossary';
import { appGuide, guide, page, talk } from './schema/guide';
import { law } from './schema/law';
import { services } from './schema/service';
import { situation } from './schema/situation';
import { timeline } from './schema/timeline';
import { settings } from './settings';

const today = settings.buildDay;
/** As an address, since Astro takes every path for one inside the project. */
const base = (folder: string) => pathToFileURL(`${resolve(settings.contentDir, folder)}/`);
/** The id of content/apps/<app>/… is the folder's name. */
const byFolder = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;
/** Files of a second language stand beside the first, as guide.cy.mdx. */
const prose = ['*.mdx', '!*.*.mdx'];

export const collections = {
  apps: defineCollection({
    loader: glob({ base: base('apps'), pattern: '*/checklist.yaml', generateId: byFolder }),
    schema: app(today),
  }),
  appGuides: defineCollection({
    loader: glob({ base: base('apps'), pattern: '*/guide.mdx', generateId: byFolder }),
    schema: appGuide,
  }),
  guides: defineCollection({ loader: glob({ base: base('guides'), pattern: prose }), schema: guide(today) }),
  talk: defineCollection({ loader: glob({ base: base('talk'), pattern: prose }), schema: talk(today) }),
  pages: defineCollection({ loader: glob({ base: base('pages'), pattern: prose }), schema: page(today) }),
  situations: defineCollection({ loader: glob({ base: base('help'), pattern: ['*.yaml', '!services.yaml'] }), schema: situation(today) }),
  services: defineCollection({ loader: glob({ base: base('help'), pattern: 'services.yaml' }), schema: services(today) }),
  glossary: defineCollection({ loader: glob({ base: base('.'), pattern: 'glossary.yaml' }), schema: glossary }),
  checkNumbers: defineCollection({ loader: glob({ base: base('.'), pattern: 'check-numbers.yaml' }), schema: checkNumbers }),
  law: defineCollection({ loader: glob({ base: base('.'), pattern: 'law.yaml' }), schema: law(today) }),
  figures: defineCollection({ loader: glob({ base: base('.'), pattern: 'figures.yaml' }), schema: figures(today) }),
  timeline: defineCollection({ loader: glob({ base: base('.'), pattern: 'timeline.yaml' }), schema: timeline(today) }),
};
