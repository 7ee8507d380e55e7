// Our own content many times over: the same text, in the shape of the real site, to a number of pages.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** HTML pages that one more of each kind adds: an app has its page, its sheet, the sheet of its edition and its embed. */
const pagesOf = { apps: 4, guides: 1, help: 1 };
/** Said twice they would be two ids of one thing. */
const single = new Set(['services']);

const idsIn = (folder) => readdirSync(folder).map((name) => name.replace(/\.(mdx|yaml)$/, ''));

/** What there is to copy, the kinds mixed evenly, so that a part of it has the proportions of the whole. */
function mixed(content) {
  return Object.keys(pagesOf)
    .flatMap((kind) => {
      const ids = idsIn(join(content, kind)).filter((id) => !single.has(id) && !/\.\w+$/.test(id));
      return ids.map((id, at) => ({ kind, id, place: (at + 0.5) / ids.length }));
    })
    .sort((a, b) => a.place - b.place);
}

/**
 * The copies that bring a site of `has` pages to `target`: kind, id, and the number of the copy (the original is 1).
 * One app too many or too few is as near as it gets.
 */
export function copiesFor(content, has, target) {
  const all = mixed(content);
  const copies = [];
  for (let number = 2, pages = has; pages < target; number++)
    for (const { kind, id } of all) {
      if (pages >= target) break;
      copies.push({ kind, id, number });
      pages += pagesOf[kind];
    }
  return copies;
}

const titled = (text, number) => text.replace(/^(name|title): (["']?)(.*?)\2$/m, (_, key, quote, words) => `${key}: ${quote}${words} ${number}${quote}`);

/** Writes the content with its copies to a folder, which must lie in the project. */
export function writeTree(content, copies, folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(content, folder, { recursive: true });
  rmSync(join(folder, 'addresses.txt'), { force: true }); // a tree for one build promises nothing
  for (const { kind, id, number } of copies) {
    const copy = `${id}-${number}`;
    if (kind === 'apps') {
      mkdirSync(join(folder, 'apps', copy));
      writeFileSync(join(folder, 'apps', copy, 'checklist.yaml'), titled(readFileSync(join(content, 'apps', id, 'checklist.yaml'), 'utf8'), number));
      cpSync(join(content, 'apps', id, 'guide.mdx'), join(folder, 'apps', copy, 'guide.mdx'));
    } else {
      const ending = kind === 'help' ? 'yaml' : 'mdx';
      writeFileSync(join(folder, kind, `${copy}.${ending}`), titled(readFileSync(join(content, kind, `${id}.${ending}`), 'utf8'), number));
    }
  }
  writeFileSync(join(folder, 'check-numbers.yaml'), numbered(readFileSync(join(content, 'check-numbers.yaml'), 'utf8'), copies));
}

/** Every app and check needs a number of its own. */
function numbered(text, copies) {
  const lines = { apps: [], checks: [] };
  let part = '';
  for (const line of text.split('\n')) {
    part = /^(apps|checks):/.exec(line)?.[1] ?? part;
    const [, key] = /^ {2}([\w/-]+): \d+/.exec(line) ?? [];
    if (key) lines[part].push(key);
  }
  for (const { kind, id, number } of copies) {
    if (kind !== 'apps') continue;
    lines.apps.push(`${id}-${number}`);
    for (const key of lines.checks.filter((check) => check.startsWith(`${id}/`))) lines.checks.push(key.replace(id, `${id}-${number}`));
  }
  return Object.entries(lines)
    .map(([name, keys]) => `${name}:\n${keys.map((key, at) => `  ${key}: ${at + 1}`).join('\n')}\n`)
    .join('');
}
