import { contrast, readableOn } from './colour.ts';

/** A partner's logo, checked and measured. */
export type Logo = { type: 'svg' | 'png'; width: number; height: number };

/** Largest file, in bytes. */
export const mostBytes = 60_000;
/** Room for it on the panel, in CSS pixels. */
export const room = { width: 240, height: 72 } as const;
/** An edge, and a logo, must stand out from the panel this much (WCAG 1.4.11). */
export const least = 3;
/** The panel is white in every theme, so that one check of the logo holds. */
export const ground = '#ffffff';

export const logoPath = (type: Logo['type']): string => `/partner/logo.${type}`;
export const panelStylePath = '/partner/panel.css';

/** The size at which it is shown: all of it, inside the room. */
export function shownSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(room.width / width, room.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

const elements = new Set(
  'svg g path rect circle ellipse line polyline polygon title desc defs lineargradient radialgradient stop clippath mask symbol use text tspan'.split(' '),
);
const refused = /^on|^style$|^href$|^xlink:href$|^src$/;

/**
 * What makes an SVG unsafe or not self-contained: anything but plain shapes. Refused, not repaired, so that the partner
 * knows what it shows.
 * @param text of the file
 * @param parse makes a document of it (the build has one; a browser has DOMParser)
 */
export function svgFaults(text: string, parse: (text: string) => Pick<Document, 'querySelectorAll'>): string[] {
  const faults = new Set<string>();
  if (/<!doctype|<!entity|<\?xml-stylesheet/i.test(text)) faults.add('it has a doctype, an entity or a stylesheet: save it as plain SVG');
  const all = [...parse(text).querySelectorAll('*')];
  if (all[0]?.tagName.toLowerCase() !== 'svg') return ['it is not an SVG'];
  for (const element of all) {
    const name = element.tagName.toLowerCase();
    if (!elements.has(name)) faults.add(`it holds <${name}>: only plain shapes are allowed`);
    for (const { name: attribute, value } of element.attributes) {
      const key = attribute.toLowerCase();
      const inside = (key === 'href' || key === 'xlink:href') && value.startsWith('#');
      if (refused.test(key) && !inside) faults.add(`<${name}> has ${attribute}: take it out (write colours as fill and stroke)`);
      if (/url\((?!\s*['"]?#)/i.test(value) || /javascript:/i.test(value)) faults.add(`<${name}> ${attribute} points outside the file`);
    }
  }
  return [...faults];
}

/**
 * The style of the panel. It has a file of its own, since only partner editions need it; its colours hold in light and
 * dark alike. The accent marks the edge alone, moved until it stands out.
 */
export const panelStyle = (accent: string | undefined): string => {
  const edge = accent === undefined ? '#555555' : readableOn(ground, accent, least);
  return [
    `.partner{margin-block:1.5rem;padding:.75rem 1rem;border:1px solid #555;border-inline-start:6px solid ${edge};background:${ground};color:#1c181f;break-inside:avoid}`,
    '.partner :is(a,b){color:inherit}',
    '.partner__logo{display:block;max-inline-size:100%;block-size:auto;margin-block-end:.5rem}',
    '.partner__line{display:block}',
    '.partner a{display:inline-block;min-block-size:1.5rem}',
    '',
  ].join('\n');
};

/** Whether a colour stands out from the panel. */
export const standsOut = (colour: string): boolean => contrast(colour, ground) >= least;
