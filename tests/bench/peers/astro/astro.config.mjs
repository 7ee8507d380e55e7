// Bare Astro as its documentation starts one: a collection of Markdown, one layout; Pagefind runs afterwards.
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://peer.example', trailingSlash: 'always', devToolbar: { enabled: false } });
