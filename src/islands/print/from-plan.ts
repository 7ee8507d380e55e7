/** The family sheet's parts, from the plan and ticks on this device. Loaded when it is asked for. */
import { familyParts, type FamilyPart } from '../../lib/paper/family.ts';
import { planRows } from '../../lib/plan/order.ts';
import { familyNames } from '../../lib/words/family-sheet.ts';
import { loadPlanData } from '../state/plan-data.ts';
import { planStore } from '../state/plan-store.ts';
import { ticksStore } from '../state/ticks-store.ts';

/** @param onlyLeft leaves out what is done. Rejects where the checks do not load */
export async function familyFromPlan(onlyLeft: boolean): Promise<FamilyPart[]> {
  const { apps } = await loadPlanData();
  const { plan } = planStore.value.get();
  return familyParts(planRows(apps, plan), plan, ticksStore.value.get(), familyNames, onlyLeft);
}
