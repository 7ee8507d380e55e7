/** In the tab's own storage: the reader asked us not to remember this visit. Apart, since every page's script asks for it. */
export const privateKey = 'safer-messages:private';
