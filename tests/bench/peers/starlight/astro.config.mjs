// Starlight as its documentation starts one, with its search. The sidebar has the same few links as our header: all of the
// pages in it, as Starlight does unasked, would make its pages heavier still.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const links = { Home: '/', Apps: '/apps/', Guides: '/guides/', Talk: '/talk/', 'Get help': '/help/' };

export default defineConfig({
  site: 'https://peer.example',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'Safer Messages',
      locales: { root: { label: 'English', lang: 'en-GB' } },
      sidebar: Object.entries(links).map(([label, link]) => ({ label, link })),
    }),
  ],
});
