/**
 * The light and the dark colours of tokens.css as themes that a host page can choose, whatever the reader's system
 * prefers: :root[data-theme='dark'] on a screen. Throws when tokens.css no longer has the two lists.
 * @param tokens text of tokens.css
 */
export function themeStyles(tokens: string): string {
  const plain = tokens.replace(/\/\*[\s\S]*?\*\//g, '');
  const dark = /@media\s*\(prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{([^}]*)\}/.exec(plain)?.[1];
  const light = /^\s*:root\s*\{([^}]*)\}/m.exec(plain)?.[1];
  if (!dark || !light) throw new Error('src/styles/tokens.css has no :root list of colours, or none for dark: the themes of the embed are made from both');
  const names = new Set([...dark.matchAll(/(--[a-z0-9-]+)\s*:/g)].map(([, name]) => name));
  const pick = (list: string) =>
    [...list.matchAll(/(--[a-z0-9-]+)\s*:\s*([^;]+);/g)]
      .filter(([, name]) => names.has(name))
      .map(([, name, value]) => `${name}:${value}`)
      .join(';');
  return `@media screen{:root[data-theme='light']{color-scheme:light;${pick(light)}}:root[data-theme='dark']{color-scheme:dark;${pick(dark)}}}\n`;
}
