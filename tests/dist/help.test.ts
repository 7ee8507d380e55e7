import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { content } from '../support/content.ts';
import { documentOf, siteDir } from '../support/site.ts';

const services = content.services.flatMap(({ data }) => data.services).filter(({ publish }) => publish !== 'hide');
/** What a text can mean by a service, found without the field `called`: the first words of its name, or its letters. */
const nameIn = (text: string, name: string) => {
  const bare = name.split(/[(,]/)[0]?.trim() ?? name;
  const words = bare.split(' ');
  const letters = /\(([A-Z]{3,})\)/.exec(name)?.[1];
  const own = [bare, letters, words.length > 1 && /[A-Z].*[A-Z]|^Papyrus/.test(words[0] ?? '') ? words[0] : undefined];
  return own.some((one) => one && new RegExp(`\\b${one}\\b`).test(text));
};
const steps = (page: Document) => [...page.querySelectorAll('[aria-labelledby="now"] li, [aria-labelledby="then"] li')];

describe.each(content.situation.map(({ id, data }) => [id, data] as const))('/help/%s/', (id, data) => {
  const page = documentOf(`/help/${id}/`);
  const at = (anchor: string) => page.body.innerHTML.indexOf(`id="${anchor}"`);

  test('each service of its list that a step names is a press away', () => {
    for (const step of steps(page)) {
      const own = services.filter((service) => data.services.includes(service.id) && nameIn(step.textContent ?? '', service.name));
      for (const service of own) {
        const to = service.dial && /^\d{3}$/.test(service.dial) ? `tel:${service.dial}` : `#${service.id}`;
        expect(step.querySelector(`a[href="${to}"]`), `${service.name} in "${step.textContent?.trim()}"`).not.toBeNull();
        if (to.startsWith('#')) expect(page.querySelector(`.service ${to}`), to).not.toBeNull();
      }
    }
  });
  test('999 and 101 in a step are calls', () => {
    for (const step of steps(page))
      for (const [number] of (step.textContent ?? '').matchAll(/\b(?:999|101)\b/g)) expect(step.querySelector(`a[href="tel:${number}"]`), step.textContent ?? '').not.toBeNull();
  });
  test('shows every step once, and what not to do before what can wait', () => {
    expect(steps(page).map((step) => step.textContent?.trim())).toEqual([...data.now, ...data.then]);
    expect(at('do-not')).toBeGreaterThan(at('now'));
    if (data.then.length > 0) expect(at('then')).toBeGreaterThan(at('do-not'));
    if (data.help.length > 0) expect(at('also')).toBeGreaterThan(at('do-not'));
    if (data.then.length > 0) expect(page.querySelector('[aria-labelledby="then"] ol')?.getAttribute('start')).toBe(String(data.now.length + 1));
  });
  test('the API goes on giving all of them as one list', () => {
    const { situations } = JSON.parse(readFileSync(`${siteDir}/api/v1/situations.json`, 'utf8'));
    expect(situations.find((one: { id: string }) => one.id === id).now).toEqual([...data.now, ...data.then]);
  });
});

test('a service with a word to text opens a message to its number', () => {
  expect(documentOf('/help/services/').querySelector('a[href="sms:85258"]')?.textContent).toBe('Text SHOUT to 85258');
});

describe('/help/services/', () => {
  const page = documentOf('/help/services/');
  const parts = [...page.querySelectorAll('main section[aria-labelledby] > h2')].map(({ id }) => id).filter((id) => id !== 'sources');
  test('leads to each nation from the top', () => {
    expect([...page.querySelectorAll('main nav a')].map((link) => link.getAttribute('href'))).toEqual(parts.map((id) => `#${id}`));
  });
  test.each([...new Set(services.flatMap(({ nations }) => nations))])('%s has every service that is for it, as a card or as a link to one', (nation) => {
    const section = page.querySelector(`section[aria-labelledby="${nation.toLowerCase().replaceAll(' ', '-')}"]`);
    const own = services.filter(({ nations }) => nations.length < 4 && nations.includes(nation));
    expect(own.length).toBeGreaterThan(0);
    for (const { id, name } of own) expect(section?.querySelector(`#${id}, a[href="#${id}"]`), name).not.toBeNull();
  });
});
