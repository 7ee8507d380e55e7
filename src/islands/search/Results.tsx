/** Found pages, each with the headings and checks in it that match best. */
import { pieces } from '../../lib/search.ts';
import type { Shown } from './useSearch.ts';

const mostParts = 3;

function Excerpt({ html }: { html: string }) {
  return <p>{pieces(html).map((piece) => (piece.found ? <mark>{piece.text}</mark> : piece.text))}</p>;
}

/** Headings that are known first, then where the search inside the text found the words; each place once. */
function partsOf({ sections, text }: Shown, address: string) {
  const parts = [
    ...sections.map(([anchor, title]) => ({ url: `${address}#${anchor}`, title })),
    ...(text?.sub_results.filter(({ url, title }) => url.includes('#') && title) ?? []),
  ];
  return [...new Map(parts.map((part) => [part.url, part])).values()].slice(0, mostParts);
}

export function Results({ base, shown }: { base: string; shown: readonly Shown[] }) {
  return (
    <ol class="results">
      {shown.map((result) => {
        const { page, named, text } = result;
        const address = `${base}${page.path.slice(1)}`;
        const parts = partsOf(result, address);
        return (
          <li class="result" key={page.path}>
            <p class="result__kind">{page.kind}</p>
            <h3>
              <a href={address}>{page.title}</a>
            </h3>
            {text && !named ? <Excerpt html={text.excerpt} /> : <p>{page.description}</p>}
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
