/** Every address of the site is made here, so that they can be promises. All end in a slash and carry the base path. */
const base = (typeof import.meta.env === 'undefined' ? '/' : import.meta.env.BASE_URL).replace(/\/$/, '');

/** A site-absolute path, such as /apps/, with the base path before it. Other addresses and fragments stay as they are. */
export const href = (path: string) => (path.startsWith('/') && !path.startsWith('//') ? `${base}${path}` : path);

export const appPath = (app: string) => href(`/apps/${app}/`);
export const checkPath = (app: string, check: string) => href(`/apps/${app}/#${check}`);
export const guidePath = (guide: string) => href(`/guides/${guide}/`);
export const situationPath = (situation: string) => href(`/help/${situation}/`);
export const talkPath = (page: string) => href(`/talk/${page}/`);
export const sheetPath = (app: string) => href(`/apps/${app}/sheet/`);
/** A sheet as it was in an edition. */
export const editionPath = (app: string, edition: string) => href(`/apps/${app}/sheet/${edition}/`);
/** Where the code on a sheet leads. App and edition stand in the fragment, so that no server sees them. */
export const copyPath = (app: string, edition: string) => href(`/check-your-copy/#${app}=${edition}`);
/** Whether a page stands in a frame of another site. */
export const isFramed = (pathname: string) => pathname.startsWith(href('/embed/'));
export const downloadPath = (file: string) => href(`/downloads/${file}`);

/** The host of an address, as people say it: www.ceop.police.uk becomes ceop.police.uk. */
export const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
