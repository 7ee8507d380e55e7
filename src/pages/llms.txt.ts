import type { APIRoute } from 'astro';
import { newestEdition } from '@/lib/api/publication';
import { getApps } from '@/lib/content/apps';
import { getSituations } from '@/lib/content/help';
import { getGuides, getTalkPages } from '@/lib/content/prose';
import { absolute } from '@/lib/content/publication';
import { checkedDay, edition } from '@/lib/freshness';
import { settings } from '@/settings';

const line = (title: string, path: string, text: string) => `- [${title}](${absolute(`${path}index.md`)}): ${text}`;

/** llms.txt (llmstxt.org): where assistants find each page as Markdown, and how to quote it with its date. */
export const GET: APIRoute = async () => {
  const { site } = settings;
  const apps = await getApps();
  const text = [
    `# ${site.name}`,
    '',
    `> ${site.strapline}. Checklists for the apps children use, guides, and what to do when something has happened. For the UK. Independent of government, police, charities and app makers.`,
    '',
    `- Newest edition of the advice: ${newestEdition(apps, site.firstPublished)}. Built for: ${settings.buildDay}.`,
    `- Licence: ${site.licence.name} (${site.licence.url}). Name ${site.name}, link to the page, and say the date the page was checked.`,
    '- Menus in apps change. Quote the date at the top of each file, and send people to the page for the newest words.',
    `- In an emergency: ${site.emergency.text}`,
    '',
    '## Something has happened',
    '',
    ...(await getSituations()).map((item) => line(item.title, `/help/${item.id}/`, `${item.description} (looked ${item.looked})`)),
    line('Places to report and get help', '/help/services/', 'Who to contact in each nation of the UK, what each is for, and what happens next.'),
    '',
    '## Apps',
    '',
    ...apps.map((app) =>
      line(app.name, `/apps/${app.id}/`, `${app.summary} (edition ${edition(app.changes, site.firstPublished)}, checked ${checkedDay(app.checks)})`),
    ),
    '',
    '## Guides',
    '',
    ...(await getGuides()).map(({ id, data }) => line(data.title, `/guides/${id}/`, `${data.description} (looked ${data.looked})`)),
    '',
    '## Talk',
    '',
    ...(await getTalkPages()).map(({ id, data }) => line(data.title, `/talk/${id}/`, `${data.description} (looked ${data.looked})`)),
    '',
    '## Optional',
    '',
    `- [The same as data](${absolute('/api/v1/index.json')}): JSON, with schemas and an OpenAPI description.`,
    `- [What changed](${absolute('/changes/index.md')}): dated changes of the apps and of our advice.`,
    '',
  ];
  return new Response(text.join('\n'));
};
