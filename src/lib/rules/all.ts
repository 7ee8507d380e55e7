import { bareChecks } from './check-fields.ts';
import { numberFaults } from './check-numbers.ts';
import { citationFaults } from './citations.ts';
import type { Content, Finding } from './content.ts';
import { futureDates } from './dates.ts';
import { brokenLinks } from './links.ts';
import { leftMarkers } from './markers.ts';
import { needsFaults } from './needs.ts';
import type { ProsePage } from './pages.ts';
import { hardPages, longSentences } from './reading-age.ts';
import { brokenReferences } from './references.ts';
import { phoneFaults } from './services.ts';
import { sharedSentences } from './shared-sentences.ts';
import { termFaults } from './terms.ts';

/**
 * Every rule that may stop a build or a test, for the editor's commands. (Words we avoid and missing aliases have sections of their own in the report.)
 * @param fixed paths of the site's own pages
 * @param day ISO day
 */
export const faults = (content: Content, pages: readonly ProsePage[], fixed: readonly string[], day: string): Finding[] => [
  ...leftMarkers(content.raw),
  ...citationFaults(content),
  ...brokenReferences(content),
  ...brokenLinks(content, fixed),
  ...needsFaults(content),
  ...numberFaults(content),
  ...bareChecks(content),
  ...phoneFaults(content),
  ...termFaults(content),
  ...futureDates(content.raw, day),
  ...hardPages(pages),
  ...longSentences(pages),
  ...sharedSentences(pages.filter(({ kind }) => kind === 'guide')),
];
