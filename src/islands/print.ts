/*
 * Choices before printing. Each change lays the whole job out in sides, out of sight, so that the number shown is the
 * number that comes out of the printer.
 */
import { appsOf } from '../lib/paper/job.ts';
import { hasPlan } from '../lib/plan/family.ts';
import { isDoneForAll } from '../lib/plan/owners.ts';
import { sidesText, words } from '../lib/words/paper.ts';
import { offerFamily, readJob, takeFragment } from './print/choices.ts';
import { clearSides, layOutSides } from './print/lay-out.ts';
import { loadPaper } from './print/load.ts';
import { familyPaper, leaveOnlyLeft, writeAddedLine } from './print/papers.ts';
import { addedStore } from './state/added-store.ts';
import { planStore } from './state/plan-store.ts';
import { ticksStore } from './state/ticks-store.ts';

const wait = 150; // milliseconds without a change before the pages are counted

function start(form: HTMLFormElement) {
  const { base = '/', planAddress = '' } = form.dataset;
  const status = form.querySelector<HTMLElement>('[data-sides]');
  const button = form.querySelector<HTMLButtonElement>('[data-print]');
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string, ready: boolean) => {
    if (status) status.textContent = text;
    if (button) button.disabled = !ready;
  };

  const count = async () => {
    const turn = ++newest;
    const job = readJob(form);
    clearSides();
    if (job.apps.length + job.pages.length === 0 && !job.family) return say(sidesText(0), false);
    say(words.counting, false);
    try {
      const parts = job.family ? await (await import('./print/from-plan.ts')).familyFromPlan(job.onlyLeft) : [];
      const sheetOf = (app: string) => loadPaper(`${base}apps/${app}/sheet/`);
      const sheets = new Map(await Promise.all(appsOf(job.apps, parts).map(async (app) => [app, await sheetOf(app)] as const)));
      const pages = await Promise.all(
        job.pages.map(async ({ address, layout }) => {
          const paper = await loadPaper(address);
          if (layout) paper.dataset['layout'] = layout;
          return paper;
        }),
      );
      await document.fonts.ready;
      if (turn !== newest) return;
      const together = parts.length > 0 ? familyPaper(parts, sheets, planAddress) : undefined;
      const ticks = ticksStore.value.get();
      const { plan } = planStore.value.get();
      const isDone = (app: string, check: string) => isDoneForAll(ticks, plan, app, check);
      const lists = job.apps.flatMap((app) => sheets.get(app) ?? []).filter((sheet) => !job.onlyLeft || leaveOnlyLeft(sheet, isDone));
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
  const typed = readJob(form).added; // before this script came
  if (typed.by || typed.helpline) addedStore.change(() => ({ by: typed.by || kept.by, helpline: typed.helpline || kept.helpline }));
  for (const name of ['by', 'helpline'] as const) if (fields[name]) fields[name].value ||= kept[name];
  const trouble = form.querySelector<HTMLElement>('[data-trouble]');
  addedStore.trouble.subscribe((why) => trouble && (trouble.textContent = why ? words.blocked : ''));

  form.addEventListener('input', (event) => {
    if (event.target === fields.by || event.target === fields.helpline) addedStore.change(() => readJob(form).added);
    clearTimeout(timer);
    newest++; // what is being laid out is not what is asked for now
    if (button) button.disabled = true; // so that Enter in a field prints nothing before the sides are counted
    timer = setTimeout(count, wait);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    print();
  });
  const take = () => {
    takeFragment(form, location.hash);
    void count();
  };
  planStore.value.subscribe(({ plan }) => offerFamily(form, hasPlan(plan)));
  addEventListener('hashchange', take);
  take();
}

const form = document.querySelector<HTMLFormElement>('[data-print-form]');
if (form) start(form);
