import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { panelStyle } from '@/lib/partner';
import { settings } from '@/settings';

/** The partner's logo, and the style of its panel's edge. Nothing where the build has no partner. */
export function getStaticPaths() {
  const { partner } = settings;
  if (!partner) return [];
  return [
    { params: { file: 'panel.css' }, props: { body: panelStyle(partner.accent) } },
    ...(partner.logo ? [{ params: { file: `logo.${partner.logo.type}` }, props: { body: new Uint8Array(readFileSync(partner.logo.file)) } }] : []),
  ];
}

export const GET: APIRoute<{ body: string | Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.body);
