import { href } from '../../lib/urls.ts';

/** Lets the browser offer the guide as an app: only once the reader has kept it, so that no phone asks unasked. */
export function linkManifest() {
  if (document.querySelector('link[rel=manifest]')) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = href('/manifest.webmanifest');
  document.head.append(link);
}
