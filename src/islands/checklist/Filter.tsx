/** Which checks of a list are shown, or the same as cards. Loaded when somebody opens it. */
import { useEffect, useState } from 'preact/hooks';
import { agesOf, ageBands, type AgeBand } from '../../lib/plan/family.ts';
import { tickFor } from '../../lib/ticks.ts';
import { ageNames } from '../../lib/words/children.ts';
import { filterWords as words } from '../../lib/words/filter.ts';
import { Cards } from './Cards.tsx';
import { meets } from './list.ts';
import type { ShownProps } from './Shown.tsx';

type Device = 'child' | 'parent' | 'together';

export function Filter({ list, owner, ticks }: ShownProps) {
  const [left, setLeft] = useState(false);
  const [device, setDevice] = useState<Device | ''>('');
  const [band, setBand] = useState<AgeBand | ''>('');
  const [cards, setCards] = useState(false);
  const [shown, setShown] = useState(list.rows);
  const ages = owner.ages ?? (band ? agesOf(band) : undefined);

  // A check ticked just now stays where it is: the list is sifted only when the reader asks for something else.
  useEffect(() => {
    list.filter((row) => {
      const state = tickFor(ticks, owner.id, list.app, row.id)?.[0] ?? 'u';
      return meets(row.item, ages) && (!device || row.item.dataset['device'] === device) && (!left || state === 'u');
    }, ages);
    setShown(list.rows.filter((row) => !row.item.hidden));
  }, [left, device, band, owner.id, ages?.from]);
  useEffect(() => {
    if (cards) list.root.dataset['cards'] = '';
    else delete list.root.dataset['cards'];
  }, [cards]);

  const radio = (name: string, label: string, checked: boolean, choose: () => void) => (
    <label class="choice">
      <input type="radio" name={name} checked={checked} onChange={choose} />
      {label}
    </label>
  );
  return (
    <>
      <fieldset class="choices">
        <legend>{words.which}</legend>
        {radio('left', words.all, !left, () => setLeft(false))}
        {radio('left', words.left, left, () => setLeft(true))}
      </fieldset>
      <fieldset class="choices">
        <legend>{words.device}</legend>
        {radio('device', words.any, device === '', () => setDevice(''))}
        {(['child', 'parent', 'together'] as const).map((value) => radio('device', words.devices[value], device === value, () => setDevice(value)))}
      </fieldset>
      {!owner.ages && (
        <fieldset class="choices">
          <legend>{words.age}</legend>
          {radio('age', words.anyAge, band === '', () => setBand(''))}
          {ageBands.map((value) => radio('age', ageNames[value], band === value, () => setBand(value)))}
        </fieldset>
      )}
      <fieldset class="choices">
        <legend>{words.as}</legend>
        {radio('as', words.list, !cards, () => setCards(false))}
        {radio('as', words.cards, cards, () => setCards(true))}
      </fieldset>
      <p role="status">{words.count(shown.length, list.rows.length)}</p>
      {cards && <Cards list={list} rows={shown} ticks={ticks} owner={owner.id} close={() => setCards(false)} />}
    </>
  );
}
