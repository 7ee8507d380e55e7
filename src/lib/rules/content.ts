import type { Kind, ShapeOf } from '../../schema/kinds.ts';

/** A content file as it was read: its data (frontmatter, in MDX), its body (MDX alone) and its whole text. */
export type RawFile = { path: string; kind: Kind | undefined; id: string; data: unknown; body: string; text: string };

/** A content file whose data has the right shape. */
export type ContentFile<K extends Kind> = { kind: K; id: string; path: string; data: ShapeOf<K>; body: string };

/** All of content/ for rules and reports, outside Astro: the files that have the right shape, by kind, and every file as it was read. */
export type Content = { [K in Kind]: ContentFile<K>[] } & { raw: RawFile[] };

/** Something an editor should look at: the file, the place in it (a field, a check, a sentence) and what to do. */
export type Finding = { file: string; where?: string; what: string };

/** A finding as one line. */
export const findingLine = ({ file, where, what }: Finding): string => `content/${file}: ${where ? `${where}: ` : ''}${what}`;

/** Files of prose whose body may use components, with the sources that their citations name. */
export function mdxFiles(content: Content) {
  const own = [...content.guide, ...content.talk, ...content.page].map((file) => ({ ...file, sources: file.data.sources }));
  const ofApps = content.appGuide.map((file) => ({ ...file, sources: content.app.find((app) => app.id === file.id)?.data.sources ?? {} }));
  return [...own, ...ofApps];
}
