/*
 * Choices before printing. Each change lays the whole job out in sides, out of sight, so that the number shown is the
 * number that comes out of the printer.
 */
import { appsOf } from '../lib/paper/job.ts';
import type { FamilyPart } from '../lib/paper/family.ts';
import { sidesText, words } from '../lib/words/paper.ts';
import { readJob, takeFragment } from './print/choices.ts';
import { clearSides, layOutSides } from './print/lay-out.ts';
import { loadPaper } from './print/load.ts';
import { familyPaper, leaveOnlyLeft, writeAddedLine } from './print/papers.ts';
import { addedStore } from './state/added-store.ts';
import { ticksStore } from './state/ticks-store.ts';

const wait = 150; // milliseconds without a change before the pages are counted

function start(form: HTMLFormElement) {
  const { base = '/', planAddress = '' } = form.dataset;
  const status = form.querySelector<HTMLElement>('[data-sides]');
  const button = form.querySelector<HTMLButtonElement>('[data-print]');
  let family: FamilyPart[] = [];
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string, ready: boolean) => {
    if (status) status.textContent = text;
    if (button) button.disabled = !ready;
  };

  const count = async () => {
    const turn = ++newest;
    const job = readJob(form, family);
    clearSides();
    if (job.apps.length + job.pages.length + job.family.length === 0) return say(sidesText(0), false);
    say(words.counting, false);
    try {
      const sheetOf = (app: string) => loadPaper(`${base}apps/${app}/sheet/`);
      const sheets = new Map(await Promise.all(appsOf(job).map(async (app) => [app, await sheetOf(app)] as const)));
      const pages = await Promise.all(
        job.pages.map(async ({ address, layout }) => {
          const paper = await loadPaper(address);
          if (layout) paper.dataset['layout'] = layout;
          return paper;
        }),
      );
      await document.fonts.ready;
      if (turn !== newest) return;
      const together = job.family.length > 0 ? familyPaper(job.family, sheets, job.onlyLeft, planAddress) : undefined;
      const ticks = ticksStore.value.get();
      const lists = job.apps.flatMap((app) => sheets.get(app) ?? []).filter((sheet) => !job.onlyLeft || leaveOnlyLeft(sheet, ticks));
      const papers = [...(together ? [together] : []), ...lists, ...pages];
      for (const paper of papers) writeAddedLine(paper, job.added);
      const { sides, tooTall } = layOutSides(papers, job);
      if (sides === 0) say(words.nothingLeft, false);
      else say(tooTall.length > 0 ? `${sidesText(sides)} ${words.tooTall}` : sidesText(sides), true);
    } catch {
      if (turn === newest) say(words.failed, false);
    }
  };

  const fields = { by: form.querySelector<HTMLInputElement>('input[name="by"]'), helpline: form.querySelector<HTMLInputElement>('input[name="helpline"]') };
  const kept = addedStore.value.get();
  for (const name of ['by', 'helpline'] as const) if (fields[name]) fields[name].value = kept[name];
  const trouble = form.querySelector<HTMLElement>('[data-trouble]');
  addedStore.trouble.subscribe((why) => trouble && (trouble.textContent = why ? words.blocked : ''));

  form.addEventListener('input', (event) => {
    if (event.target === fields.by || event.target === fields.helpline) addedStore.change(() => readJob(form, family).added);
    clearTimeout(timer);
    timer = setTimeout(count, wait);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    print();
  });
  const take = () => {
    family = takeFragment(form, location.hash);
    void count();
  };
  addEventListener('hashchange', take);
  take();
}

const form = document.querySelector<HTMLFormElement>('[data-print-form]');
if (form) start(form);
