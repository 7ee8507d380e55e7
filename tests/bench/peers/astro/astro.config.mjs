// Bare Astro as its documentation starts one: a collection of Markdown and MDX, one layout; Pagefind runs afterwards.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://peer.example', trailingSlash: 'always', devToolbar: { enabled: false }, integrations: [mdx()] });
