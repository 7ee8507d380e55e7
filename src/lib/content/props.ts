/** Props of a component that authors use. MDX does not check them, so each component does. */
export function required(value: unknown, component: string, prop: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`<${component}> needs ${prop}="…"`);
  return value;
}

/** A list of ids written as words with spaces between them. */
export const idList = (value: unknown, component: string): string[] => required(value, component, 'ids').trim().split(/\s+/);
