/** A plan that came in the address (#plan=…): shown first, taken in only when the reader says so. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../lib/words/plan.ts';
import type { IncomingProps } from '../plan-moves/Incoming.tsx';

const start = '#plan=';

export function Arrival() {
  const [text, setText] = useState<string>();
  const [Incoming, setIncoming] = useState<ComponentType<IncomingProps>>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const look = () => setText(location.hash.startsWith(start) ? location.hash : undefined);
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  useEffect(() => {
    if (text === undefined) return;
    import('../plan-moves/Incoming.tsx').then(
      (module) => setIncoming(() => module.Incoming),
      () => setFailed(true),
    );
  }, [text]);

  if (text === undefined) return null;
  const close = () => {
    history.replaceState(null, '', location.pathname);
    setText(undefined);
  };
  if (failed) return <p role="alert">{words.failed}</p>;
  return Incoming ? <Incoming key={text} from={{ link: text }} close={close} /> : <p role="status">{words.loading}</p>;
}
