/*
 * "Is my copy still right?": the answer for one sheet. What is chosen stands in the fragment, which no server sees; the
 * code on a sheet leads here with its app and edition in it.
 */
import { inWords } from '../lib/days.ts';
import { localDay } from '../lib/local-day.ts';
import { copyAnswer, copyFromFragment, type CopyAnswer, type CopyFacts } from '../lib/paper/copy.ts';
import { slipText, words } from '../lib/words/paper.ts';
import { readFacts } from './check-copy/facts.ts';
import { layOutSlip } from './check-copy/slip.ts';
import { clearSides } from './print/lay-out.ts';

function start(form: HTMLFormElement) {
  const facts = readFacts(document);
  const { base = '/', address = '' } = form.dataset;
  const app = form.querySelector<HTMLSelectElement>('[name="app"]');
  const edition = form.querySelector<HTMLSelectElement>('[name="edition"]');
  const place = form.querySelector<HTMLElement>('[data-answer]');
  const slipRow = form.querySelector<HTMLElement>('[data-slip-row]');
  if (!app || !edition || !place || !slipRow) return;
  let shown: { facts: CopyFacts; edition: string; answer: CopyAnswer } | undefined;

  const offerEditions = (of: CopyFacts | undefined, chosen = '') => {
    const option = (value: string, label: string) => Object.assign(document.createElement('option'), { value, textContent: label });
    const days = of ? [...new Set([...of.editions, ...(chosen ? [chosen] : [])])].sort().reverse() : [];
    edition.replaceChildren(option('', of ? words.chooseEdition : words.chooseApp), ...days.map((day) => option(day, inWords(day))));
    edition.value = chosen;
  };

  const answer = () => {
    const of = facts.get(app.value);
    shown = of && edition.value ? { facts: of, edition: edition.value, answer: copyAnswer(of, edition.value, localDay()) } : undefined;
    slipRow.hidden = shown?.answer.state !== 'changed';
    clearSides();
    if (!shown || !of) return place.replaceChildren();
    const { state, lines, newest, due } = shown.answer;
    const line = (tag: string, text: string) => Object.assign(document.createElement(tag), { textContent: text });
    const parts = [line('h2', state === 'right' ? words.right(of.name) : state === 'changed' ? words.changed(lines.length, of.name) : words.unknown(of.name))];
    if (state === 'changed') {
      const list = document.createElement('ul');
      list.append(...lines.map((item) => line('li', slipText(item))));
      parts.push(line('p', words.write), list);
    }
    if (state !== 'right') parts.push(line('p', words.newest(inWords(newest))));
    if (due) parts.push(line('p', words.due));
    const link = Object.assign(document.createElement('a'), { href: `${base}apps/${of.app}/sheet/`, textContent: words.sheet(of.name) });
    const row = document.createElement('p');
    row.append(link);
    place.replaceChildren(...parts, row);
  };

  const take = () => {
    const named = copyFromFragment(location.hash);
    if (named && facts.has(named.app)) {
      app.value = named.app;
      offerEditions(facts.get(named.app), named.edition);
      answer();
    }
  };
  form.addEventListener('change', (event) => {
    if (event.target === app) offerEditions(facts.get(app.value));
    answer();
    history.replaceState(null, '', shown ? `#${shown.facts.app}=${shown.edition}` : location.pathname);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (shown?.answer.state !== 'changed') return;
    layOutSlip(shown.facts, shown.edition, shown.answer, address);
    print();
  });
  addEventListener('afterprint', clearSides);
  addEventListener('hashchange', take);
  take();
}

const form = document.querySelector<HTMLFormElement>('[data-copy-form]');
if (form) start(form);
