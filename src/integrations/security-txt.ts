import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addMonths } from '../lib/day-sums.ts';
import type { Settings } from '../settings.ts';

/** The text of /.well-known/security.txt (RFC 9116); undefined while site.yaml has nobody to write to. */
export const securityText = ({
  site,
  address,
  base,
  buildDay,
}: Pick<Settings, 'address' | 'base' | 'buildDay'> & { site: { contact: string | null } }): string | undefined =>
  site.contact
    ? `Contact: mailto:${site.contact}\nExpires: ${addMonths(buildDay, 11)}T00:00:00.000Z\nPreferred-Languages: en\nCanonical: ${address}${base}.well-known/security.txt\n`
    : undefined;

/** Publishes how to report a hole, once there is somebody to report it to. */
export const securityTxt = (settings: Settings): AstroIntegration => ({
  name: 'security-txt',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const text = securityText(settings);
      if (!text) return;
      const folder = join(fileURLToPath(dir), '.well-known');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'security.txt'), text);
    },
  },
});
