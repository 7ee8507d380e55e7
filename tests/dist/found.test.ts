import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { dueDays } from '../../src/lib/feeds.ts';
import { documentOf, pagePaths, siteDir } from '../support/site.ts';

const text = (path: string) => readFileSync(`${siteDir}${path}`, 'utf8');
const apps: string[] = JSON.parse(text('/api/v1/apps.json')).apps.map((app: { id: string }) => app.id);
const xml = (path: string) => new DOMParser().parseFromString(text(path), 'text/xml');
/** What libxml finds wrong with a file: not well formed, or not as its schema says. */
const faults = async (path: string, schema?: string) => {
  const file = [{ fileName: path, contents: text(path) }];
  const { errors } = await (schema ? validateXML({ xml: file, schema: [readFileSync(schema, 'utf8')] }) : validateXML({ xml: file, normalization: 'format' }));
  return errors.map((error) => error.message);
};
const feeds = ['/changes/', ...apps.map((app) => `/apps/${app}/`)];

describe.each(feeds)('the feeds of %s', (folder) => {
  test('RSS is well formed; each item has a title, a link that leads somewhere, an id of its own, and a true date', async () => {
    expect(await faults(`${folder}feed.xml`)).toEqual([]);
    const rss = xml(`${folder}feed.xml`);
    expect(rss.querySelector('rss')?.getAttribute('version')).toBe('2.0');
    for (const name of ['title', 'link', 'description']) expect(rss.querySelector(`channel > ${name}`)?.textContent, name).toBeTruthy();
    const items = [...rss.querySelectorAll('item')];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const link = new URL(item.querySelector('link')?.textContent ?? '');
      expect(documentOf(link.pathname).getElementById(link.hash.slice(1)), link.href).not.toBeNull();
      const date = item.querySelector('pubDate')?.textContent;
      if (date) expect(new Date(date).toUTCString()).toBe(date);
    }
    const ids = items.map((item) => item.querySelector('guid')?.textContent);
    expect(new Set(ids).size).toBe(items.length);
  });
  test('JSON Feed 1.1 says the same', () => {
    const feed = JSON.parse(text(`${folder}feed.json`));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.feed_url.endsWith(`${folder}feed.json`)).toBe(true);
    const rss = xml(`${folder}feed.xml`);
    expect(feed.items.map((item: { id: string }) => item.id)).toEqual([...rss.querySelectorAll('guid')].map((guid) => guid.textContent));
    for (const item of feed.items) {
      expect(item.content_text.length).toBeGreaterThan(3);
      if (item.date_published) expect(new Date(item.date_published).toISOString().slice(0, 10)).toBe(item.date_published.slice(0, 10));
    }
  });
});

test('the calendar can be read, and has one whole-day event for each review day, three months after we looked', () => {
  const calendar = new ICAL.Component(ICAL.parse(text('/changes/review-days.ics')));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const days = dueDays(JSON.parse(text('/api/v1/apps.json')).apps.map((app: { checked: string }) => ({ title: '', url: '', looked: app.checked }))).map(({ day }) => day);
  expect(events.length).toBeGreaterThan(0);
  for (const day of days) expect(events.map((event) => event.startDate.toString())).toContain(day);
  for (const event of events) expect(event.startDate.isDate).toBe(true);
});

describe('pages as Markdown', () => {
  const open = pagePaths().filter((path) => !documentOf(path).querySelector('meta[name=robots][content*=noindex]'));
  test.each(open)('%sindex.md', (path) => {
    const page = documentOf(path);
    const markdown = text(`${path}index.md`);
    expect(markdown).toContain(`url: ${page.querySelector('link[rel=canonical]')?.getAttribute('href')}`);
    expect(markdown).toMatch(/^licence: https:\/\/creativecommons/m);
    expect(markdown).toContain(`# ${page.querySelector('h1')?.textContent.trim().split(/\s+/)[0]}`);
    expect(markdown).not.toMatch(/<(div|p|section|button|input|span)\b/);
    expect(markdown).not.toMatch(/\]\((?!https?:|tel:|sms:|mailto:)/);
  });
  test('a checklist is there whole, with its edition', () => {
    const markdown = text('/apps/whatsapp/index.md');
    expect(markdown).toMatch(/^edition: "\d{4}-\d\d-\d\d"$/m);
    for (const title of documentOf('/apps/whatsapp/').querySelectorAll('.check__title')) expect(markdown).toContain(`#### ${title.textContent.trim()}`);
  });
});

test('llms.txt leads to Markdown that exists, and says how to quote it', () => {
  const list = text('/llms.txt');
  const links = [...list.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => new URL(address).pathname);
  expect(links.length).toBeGreaterThan(apps.length);
  for (const link of links) expect(text(link).length, link).toBeGreaterThan(100);
  expect(list).toMatch(/^# .+\n\n> /);
  expect(list).toContain('CC BY 4.0');
});

test('robots.txt lets everyone in and names the sitemap, which is valid by the schema of sitemaps.org and dates each page', async () => {
  const robots = text('/robots.txt');
  expect(robots).toContain('Allow: /');
  const sitemap = new URL(/^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '').pathname;
  const parts = [...xml(sitemap).querySelectorAll('loc')].map((node) => new URL(node.textContent).pathname);
  expect(await faults(sitemap)).toEqual([]);
  for (const part of parts) expect(await faults(part, 'node_modules/sitemap/schema/sitemap.xsd'), part).toEqual([]);
  const pages = parts.flatMap((part) => [...xml(part).querySelectorAll('url')]);
  const dates = pages.filter((page) => page.querySelector('lastmod'));
  expect(dates.length).toBeGreaterThan(apps.length);
  for (const page of dates) {
    const path = new URL(page.querySelector('loc')?.textContent ?? '').pathname;
    expect(documentOf(path).querySelector('.page__looked'), path).not.toBeNull();
  }
});
