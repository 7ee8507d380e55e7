/**
 * Lets a script load another on demand without Vite's preload helper, which would add 0.8 KB to every page. Nothing
 * that we load on demand has styles or a long chain of imports, which is what the helper is for.
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre' as const,
  load: (id: string) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
});
