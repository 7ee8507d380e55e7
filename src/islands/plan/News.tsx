/** What we changed in the advice of the family's apps since the visit before this one. */
import { inWords } from '../../lib/days.ts';
import type { PlanApp } from '../../lib/plan/data.ts';
import { words } from '../../lib/words/plan.ts';

type Props = { apps: readonly PlanApp[]; before: string };

export function News({ apps, before }: Props) {
  const news = apps
    .flatMap((app) => app.news.filter((item) => item.day > before).map((item) => ({ ...item, app: app.name })))
    .sort((a, b) => b.day.localeCompare(a.day));
  if (news.length === 0) return <p class="small">{words.news.none(inWords(before))}</p>;
  return (
    <section class="note" aria-labelledby="news">
      <h2 id="news">{words.news.title(inWords(before))}</h2>
      <ul class="changes">
        {news.map((item) => (
          <li key={item.day + item.app + item.what}>
            <time dateTime={item.day}>{inWords(item.day)}</time> {item.app}: {item.what}
          </li>
        ))}
      </ul>
    </section>
  );
}
