/** Results as the reader types. The words stand in the fragment alone, so that no server's log holds them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { fragmentFor, queryOf } from '../../lib/search.ts';
import { words } from '../../lib/words/search.ts';
import { loadPagefind, type Hit } from './pagefind.ts';
import { Results } from './Results.tsx';

const shown = 5; // each costs a file; more on request
const wait = 150; // milliseconds without a key before the search starts
const kinds = ['App', 'Guide', 'Help', 'Talk'];

type Props = { bundle: string; help: string };
type Found = { query: string; total: number; hits: Hit[] };

export function Search({ bundle, help }: Props) {
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState('');
  const [found, setFound] = useState<Found>();
  const [failed, setFailed] = useState(false);
  const [limit, setLimit] = useState(shown);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const take = () => setQuery(queryOf(location.hash));
    take();
    field.current?.focus();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);

  useEffect(() => {
    const text = query.trim();
    if (!text) {
      setFound(undefined);
      return undefined;
    }
    let current = true;
    (async () => {
      try {
        const pagefind = await loadPagefind(bundle);
        const reply = await pagefind.debouncedSearch(text, { filters: kind ? { kind } : {} }, wait);
        if (!reply || !current) return; // newer words are on their way
        const hits = await Promise.all(reply.results.slice(0, limit).map((result) => result.data()));
        if (current) setFound({ query: text, total: reply.results.length, hits });
        setFailed(false);
      } catch {
        setFailed(true);
      }
    })();
    return () => {
      current = false;
    };
  }, [query, kind, limit]);

  const type = (text: string) => {
    setQuery(text);
    setLimit(shown);
    history.replaceState(null, '', `${location.pathname}${fragmentFor(text)}`);
  };

  return (
    <search class="search" aria-label={words.label}>
      <form role="none" onSubmit={(event) => event.preventDefault()}>
        <label for="q">{words.label}</label>
        <div class="search__row">
          <input ref={field} id="q" type="search" class="search__field" value={query} autocomplete="off" onInput={(event) => type(event.currentTarget.value)} />
          <button type="submit" class="button">
            {words.go}
          </button>
        </div>
        <fieldset class="choices">
          <legend>{words.kind}</legend>
          {['', ...kinds].map((value) => (
            <label class="choice" key={value}>
              <input type="radio" name="kind" checked={kind === value} onChange={() => setKind(value)} />
              {value ? words.kinds[value] : words.every}
            </label>
          ))}
        </fieldset>
      </form>
      <p role="status">{failed ? words.failed : found ? words.count(found.total, found.query) : ''}</p>
      {found && found.hits.length > 0 && <Results hits={found.hits} />}
      {found && found.total > found.hits.length && (
        <button type="button" class="button" onClick={() => setLimit(limit + shown)}>
          {words.more}
        </button>
      )}
      {(failed || found?.total === 0) && (
        <p>
          {words.nothing} <a href={help}>{words.help}</a> <a href="#a-to-z">{words.list}</a>
        </p>
      )}
    </search>
  );
}
