/** Loads the choice of the child where this device holds a plan; most readers have none and load nothing. */
import { useEffect, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { planKey } from '../../lib/plan/key.ts';
import { deviceStorage, visitStorage } from '../state/visit.ts';
import type { OwnersProps } from './Owners.tsx';

export function useOwners(): ComponentType<OwnersProps> | undefined {
  const [Owners, setOwners] = useState<ComponentType<OwnersProps>>();
  useEffect(() => {
    const load = () => {
      if (deviceStorage()?.getItem(planKey) ?? visitStorage()?.getItem(planKey))
        import('./Owners.tsx').then(
          (module) => setOwners(() => module.Owners),
          () => undefined, // then the ticks are the family's, as without a plan
        );
    };
    load();
    addEventListener('storage', load); // another tab may make the plan
    return () => removeEventListener('storage', load);
  }, []);
  return Owners;
}
