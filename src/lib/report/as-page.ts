import { inWords } from '../days.ts';
import type { Report, Section } from './report.ts';

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string) => text.replace(/[&<>"]/g, (mark) => names[mark] ?? '').replaceAll('\n', '<br>');

const style = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #ccc }
td { overflow-wrap: break-word } .wide { overflow-x: auto } h2 { margin-top: 3rem } code { font-size: .9em } .none { color: #555 }`;

const table = ({
  columns,
  rows,
}: Section) => `<div class="wide"><table><thead><tr>${['File', ...columns].map((name) => `<th scope="col">${html(name)}</th>`).join('')}</tr></thead><tbody>
${rows.map(({ file, cells }) => `<tr><td><code>${html(file)}</code></td>${cells.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`).join('\n')}
</tbody></table></div>`;

/** The report as one plain page for editors, which is not published. */
export const asPage = ({ day, sections }: Report): string => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>Content report, ${inWords(day)}</title><style>${style}</style></head>
<body><h1>Content report</h1><p>For ${inWords(day)}. For editors; this page is not published.</p>
<nav aria-label="Sections"><ul>${sections.map(({ id, title, rows }) => `<li><a href="#${id}">${html(title)}</a>: ${rows.length || 'none'}</li>`).join('')}</ul></nav>
${sections
  .map(
    (
      section,
    ) => `<section aria-labelledby="${section.id}"><h2 id="${section.id}">${html(section.title)} (${section.rows.length || 'none'})</h2><p>${html(section.about)}</p>
${section.rows.length > 0 ? table(section) : '<p class="none">Nothing here.</p>'}</section>`,
  )
  .join('\n')}
</body></html>
`;
