/** Found pages, each with the headings and checks in it that match best. */
import { pieces } from '../../lib/search.ts';
import type { Hit } from './pagefind.ts';

const subResults = 3;

function Excerpt({ html }: { html: string }) {
  return <p>{pieces(html).map((piece) => (piece.found ? <mark>{piece.text}</mark> : piece.text))}</p>;
}

export function Results({ hits }: { hits: readonly Hit[] }) {
  return (
    <ol class="results">
      {hits.map((hit) => {
        const parts = hit.sub_results.filter((part) => part.url.includes('#')).slice(0, subResults);
        return (
          <li class="result" key={hit.url}>
            <p class="result__kind">{hit.filters['kind']?.[0]}</p>
            <h3>
              <a href={hit.url}>{hit.meta.title}</a>
            </h3>
            <Excerpt html={hit.excerpt} />
            {parts.length > 0 && (
              <ul class="result__parts">
                {parts.map((part) => (
                  <li key={part.url}>
                    <a href={part.url}>{part.title}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
