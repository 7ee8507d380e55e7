import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';
import { addresses } from './addresses.ts';
import { hostFiles } from './host-files.ts';
import { movedAnchors } from './moved-anchors.ts';
import { offlineZip } from './offline-zip.ts';
import { offline } from './offline.ts';
import { partner } from './partner.ts';
import { securityTxt } from './security-txt.ts';
import { sharePictures } from './share-pictures.ts';
import type { Made } from './support/page-worker.ts';

/** What is made of the built pages for those who pass them on, in order: each may read what those before it wrote. */
export const passOn = (settings: Settings, made: () => Promise<Made>): AstroIntegration[] => [
  partner(settings),
  movedAnchors(settings),
  offlineZip(settings),
  sharePictures(settings),
  offline(settings),
  securityTxt(settings),
  addresses(settings, made),
  hostFiles(settings),
];
