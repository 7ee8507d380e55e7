/** Results as the reader types. The words stand in the fragment alone, so that no server's log holds them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { fragmentFor, queryOf } from '../../lib/search.ts';
import { words } from '../../lib/words/search.ts';
import { Results } from './Results.tsx';
import { useSearch } from './useSearch.ts';

const page = 5; // results at a time; more on request
const quiet = 1000; // milliseconds without a key before the number of results is said aloud
const kinds = ['App', 'Guide', 'Help', 'Talk'];
const nothingAsked = { query: '', limit: page, typed: false, keep: undefined as number | undefined };

export function Search({ base }: { base: string }) {
  const [asked, setAsked] = useState(nothingAsked);
  const [kind, setKind] = useState('');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const goTo = useRef<number>(); // the result to go to when it is there; 0 is the heading above them
  const query = asked.query.trim();
  const { outcome, state } = useSearch(base, { ...asked, query, kind });
  const count = outcome && [words.count(outcome.total, outcome.query, outcome.missing), ...(outcome.partly ? [words.partly] : [])].join(' ');
  const message = state === 'failed' ? words.failed : state === 'busy' ? words.looking : (count ?? '');

  const nothing = state === 'failed' || outcome?.total === 0;

  const type = (text: string) => {
    goTo.current = undefined; // who types on wants to stay here
    setAsked({ ...nothingAsked, query: text, typed: true });
    history.replaceState(null, '', `${location.pathname}${fragmentFor(text)}`);
  };

  useEffect(() => {
    const take = () => {
      if (location.hash && !location.hash.includes('q=')) return; // a place on this page, not a question
      const found = queryOf(location.hash);
      setAsked({ ...nothingAsked, query: found });
      if (found) goTo.current = 0;
      else field.current?.focus();
    };
    const before = field.current?.value; // typed before this script was there, or while it started: the focus stays
    if (before) type(before);
    else take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);

  const go = () => {
    if (goTo.current === undefined || outcome?.query !== query) return;
    const links = results.current?.querySelectorAll<HTMLElement>('h3 a');
    (links?.[goTo.current - 1] ?? results.current?.querySelector('h2'))?.focus();
    goTo.current = undefined;
  };
  useEffect(go, [outcome]);

  useEffect(() => {
    const timer = setTimeout(() => results.current?.contains(document.activeElement) || setSaid(message), quiet);
    return () => clearTimeout(timer);
  }, [message]);

  const submit = (event: Event) => {
    event.preventDefault();
    goTo.current = 0;
    go();
  };
  const more = (wish: Partial<typeof asked>) => {
    const shown = outcome?.shown.length ?? 0;
    goTo.current = shown + 1;
    setAsked({ ...asked, limit: shown + page, ...wish });
  };

  return (
    <search class="search" aria-label={words.label}>
      <form role="none" method="dialog" onSubmit={submit}>
        <div class="search__row">
          <input
            ref={field}
            id="q"
            type="search"
            class="search__field"
            value={asked.query}
            autocomplete="off"
            onInput={(event) => type(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {words.go}
          </button>
        </div>
        <fieldset class="choices search__kinds">
          <legend class="vh">{words.kind}</legend>
          {['', ...kinds].map((value) => (
            <label class="choice" key={value}>
              <input type="radio" name="kind" checked={kind === value} onChange={() => setKind(value)} />
              {value ? words.kinds[value] : words.every}
            </label>
          ))}
        </fieldset>
      </form>
      <p class="vh" role="status">
        {said || null}
      </p>
      <div ref={results}>
        {message && (
          <h2 class="search__count" tabIndex={-1}>
            {message}
          </h2>
        )}
        {nothing && <p>{words.nothing}</p>}
        {(nothing || outcome?.missing) && (
          <p class="search__else">
            <a href={`${base}help/`}>{words.help}</a> <a href="#a-to-z">{words.list}</a>
          </p>
        )}
        {outcome && outcome.shown.length > 0 && <Results base={base} shown={outcome.shown} />}
        {outcome && outcome.total > outcome.shown.length && (
          <button type="button" class="button" onClick={() => more({})}>
            {words.more}
          </button>
        )}
        {outcome?.more && (
          <button type="button" class="button" onClick={() => more({ keep: outcome.shown.length })}>
            {words.inside}
          </button>
        )}
      </div>
    </search>
  );
}
