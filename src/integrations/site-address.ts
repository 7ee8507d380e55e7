import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';

/** Says at the end of a build when the site has only a reserved address, or nobody to write to. */
export const siteAddress = (settings: Settings): AstroIntegration => ({
  name: 'site-address',
  hooks: {
    'astro:build:done': ({ logger }) => {
      if (new URL(settings.address).hostname.endsWith('.example'))
        logger.warn(`the site's address is ${settings.address}, which is only a placeholder: set SITE, or address in site.yaml`);
      if (!settings.site.contact) logger.warn('site.yaml has no contact: no "report" link is shown');
    },
  },
});
