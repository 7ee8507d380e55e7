import { describe, expect, test } from 'vitest';
import { inWords } from '../../src/lib/days.ts';
import { documentOf, pagePaths } from '../support/site.ts';

const open = pagePaths().filter((path) => !documentOf(path).querySelector('meta[name=robots][content*=noindex]'));
const dataOf = (path: string) => JSON.parse(documentOf(path).querySelector('script[type="application/ld+json"]')?.textContent ?? 'null');

describe.each(open)('%s', (path) => {
  const page = documentOf(path);
  const data = dataOf(path);
  test('says what it is and where, in words that stand on the page', () => {
    expect(data['@context']).toBe('https://schema.org');
    expect(data.url).toBe(page.querySelector('link[rel=canonical]')?.getAttribute('href'));
    expect(page.title).toContain(path === '/' ? data.name : (data.headline ?? data.name));
    expect(data.description).toBe(page.querySelector('meta[name=description]')?.getAttribute('content'));
    for (const name of ['title', 'description', 'url', 'type']) expect(page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content'), name).toBeTruthy();
  });
  test('its date is the one readers see', () => {
    const looked = page.querySelector('.page__looked');
    expect(data['@type']).toBe(looked ? 'Article' : 'WebPage');
    if (looked) expect(looked.textContent).toContain(`We looked on ${inWords(data.dateModified)}`);
  });
});

test('each check with steps is a how-to at its own anchor, with the steps of the page', () => {
  const page = documentOf('/apps/whatsapp/');
  const parts = dataOf('/apps/whatsapp/').hasPart;
  expect(parts.length).toBeGreaterThan(10);
  for (const part of parts) {
    expect(part['@type']).toBe('HowTo');
    const check = page.querySelector(`[data-check="${new URL(part.url).hash.slice(1)}"]`);
    expect(check?.querySelector('.check__title')?.textContent.trim()).toBe(part.name);
    for (const step of part.step) expect(check?.querySelector('.steps')?.textContent).toContain(step);
  }
});

test('a situation is questions with answers that stand on its page', () => {
  for (const path of open.filter((item) => /^\/help\/(?!services|sheet)[^/]+\/$/.test(item))) {
    const [part] = dataOf(path).hasPart;
    expect(part['@type']).toBe('FAQPage');
    const words = documentOf(path).querySelector('main')?.textContent ?? '';
    for (const question of part.mainEntity) {
      expect(question['@type']).toBe('Question');
      for (const line of question.acceptedAnswer.text.split('\n')) expect(words, path).toContain(line.replace('• ', ''));
    }
  }
});
