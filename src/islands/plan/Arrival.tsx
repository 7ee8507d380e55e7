/** A plan that came in the address (#plan=…): shown first, taken in only when the reader says so. */
import { useEffect, useState } from 'preact/hooks';
import { Loading } from './Loading.tsx';
import { useLoaded } from './use-loaded.ts';

const start = '#plan=';

export function Arrival({ closed }: { closed: () => void }) {
  const [text, setText] = useState<string>();
  const { data, failed, retry } = useLoaded(() => import('../plan-moves/Incoming.tsx'), text);

  useEffect(() => {
    const look = () => setText(location.hash.startsWith(start) ? location.hash : undefined);
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);

  if (text === undefined) return null;
  const close = () => {
    history.replaceState(null, '', location.pathname);
    setText(undefined);
    closed();
  };
  return data ? <data.Incoming key={text} from={{ link: text }} close={close} /> : <Loading failed={failed} retry={retry} />;
}
