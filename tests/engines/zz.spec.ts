import { test } from './engine.ts';
test('dbg', async ({ visit, site }) => {
  await visit.open(`${site.address}/apps/whatsapp/`);
  await visit.press('#tick-groups');
  await new Promise((d) => setTimeout(d, 500));
  console.log(await visit.run(() => [localStorage.getItem('safer-messages:ticks'), (document.querySelector('#tick-groups') as any).autocomplete]));
  await visit.run(() => localStorage.clear());
  await visit.reload();
  await new Promise((d) => setTimeout(d, 500));
  console.log(await visit.run(() => [localStorage.getItem('safer-messages:ticks'), (document.querySelector('#tick-groups') as any).checked, performance.getEntriesByType('navigation')[0]!.toJSON().type]));
  await visit.open(`${site.address}/about/`);
  await visit.run(() => localStorage.clear());
  await visit.back();
  await new Promise((d) => setTimeout(d, 500));
  console.log(await visit.run(() => [localStorage.getItem('safer-messages:ticks'), (document.querySelector('#tick-groups') as any).checked, performance.getEntriesByType('navigation')[0]!.toJSON().type]));
});
