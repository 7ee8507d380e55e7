import type { AstroIntegration } from 'astro';
import { readTexts } from '../content-files.ts';
import { findingLine } from '../lib/rules/content.ts';
import { leftMarkers } from '../lib/rules/markers.ts';
import type { Settings } from '../settings.ts';

/** Stops a build while content still holds a marker for what is to be written, and names all of it: Astro itself stops at the first file. */
export const unwritten = (settings: Settings): AstroIntegration => ({
  name: 'unwritten',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command !== 'build') return;
      const left = leftMarkers(readTexts(settings.contentDir));
      if (left.length > 0) throw new Error(`${left.length} lines of content are still to be written:\n${left.map(findingLine).join('\n')}`);
    },
  },
});
