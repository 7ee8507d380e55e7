/*
 * The table that compares all apps, apart from the browser: what its columns are, and what the reader chose to see.
 * The choice stands in the fragment alone: #sort=-age&only=encrypted,strangers,game&cols=messages,age
 * (a minus turns the order round; only what differs from the plain table is written).
 */
import type { AppKind, EncryptionStatus } from '../schema/app.ts';

/** In the order of the table. The first names the row: it always shows. */
export const columns = ['app', 'messages', 'strangers', 'age', 'disappearing', 'location', 'live', 'tools', 'unseen', 'changed'] as const;
export type Column = (typeof columns)[number];
export const [, ...choosable] = columns;

const kinds = ['messaging', 'social', 'video', 'game', 'ai', 'device', 'home'] as const satisfies readonly AppKind[];

export type View = {
  sort: Column;
  /** Last first. */
  down: boolean;
  encrypted: boolean;
  strangers: boolean;
  kind: AppKind | undefined;
  /** Shown beside the first, in the order of the table. */
  shown: readonly Column[];
};

/** The table as the server wrote it: everything, by name. */
export const plainView: View = { sort: 'app', down: false, encrypted: false, strangers: false, kind: undefined, shown: choosable };

/** What the fragment chooses. Whatever it holds that is not ours counts for nothing. */
export function readView(fragment: string): View {
  const chosen = new URLSearchParams(fragment.slice(0, 500).replace(/^#/, ''));
  const list = (name: string) => (chosen.get(name) ?? '').split(',');
  const sort = chosen.get('sort') ?? '';
  const column = columns.find((known) => known === sort.replace(/^-/, ''));
  const only = list('only');
  const cols = list('cols');
  const shown = choosable.filter((known) => cols.includes(known));
  return {
    sort: column ?? plainView.sort,
    down: column !== undefined && sort.startsWith('-'),
    encrypted: only.includes('encrypted'),
    strangers: only.includes('strangers'),
    kind: kinds.find((known) => only.includes(known)),
    shown: shown.length > 0 ? shown : plainView.shown,
  };
}

/** The fragment of a choice; '' for the plain table. */
export function fragmentOf(view: View): string {
  const only = [view.encrypted && 'encrypted', view.strangers && 'strangers', view.kind].filter(Boolean);
  const parts = [
    (view.sort !== plainView.sort || view.down) && `sort=${view.down ? '-' : ''}${view.sort}`,
    only.length > 0 && `only=${only.join(',')}`,
    view.shown.length < choosable.length && `cols=${view.shown.join(',')}`,
  ].filter(Boolean);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** The same choice sorted by a column: first its natural order (the newest change first), then the other way round. */
export const sortedBy = (view: View, sort: Column): View => ({ ...view, sort, down: view.sort === sort ? !view.down : sort === 'changed' });

/** The same choice with a column shown or not. The last one stays. */
export function withColumn(view: View, column: Column, show: boolean): View {
  const shown = choosable.filter((known) => (known === column ? show : view.shown.includes(known)));
  return shown.length > 0 ? { ...view, shown } : view;
}

/** A row: what its cells say, or the word behind it (default, yes, 2026-06-15). '' where nothing is known. */
export type Row = { kind: string; values: Readonly<Record<Column, string>> };

/** Whether a row is among those the reader wants to see. */
export const matches = (row: Row, view: View): boolean =>
  (!view.encrypted || row.values.messages === ('default' satisfies EncryptionStatus)) &&
  (!view.strangers || row.values.strangers === 'yes' || row.values.strangers === 'limited') &&
  (view.kind === undefined || row.kind === view.kind);

/** Words with an order of their own: from most to least private, and from yes to no. */
const scale = ['default', 'partial', 'optional', 'none', 'yes', 'limited', 'no'];
/** Made when something is sorted: it takes a phone some 10 ms, which the start of the page can do without. */
let collator: Intl.Collator | undefined;
const byWords = (a: string, b: string) => (collator ??= new Intl.Collator('en-GB', { numeric: true })).compare(a, b);

function inOrder(a: string, b: string): number {
  const [one, two] = [scale.indexOf(a), scale.indexOf(b)];
  return one >= 0 && two >= 0 ? one - two : byWords(a, b);
}

/** The order of the rows. What is not known stands last either way; equals stand by name. */
export const rowOrder =
  ({ sort, down }: View) =>
  (a: Row, b: Row): number => {
    const [one, two] = [a.values[sort], b.values[sort]];
    const order = !one || !two ? Number(!one) - Number(!two) : inOrder(one, two) * (down ? -1 : 1);
    return order || byWords(a.values.app, b.values.app);
  };
