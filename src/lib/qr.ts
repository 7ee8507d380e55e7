/** What the QR code of a page is called: apps/whatsapp for /apps/whatsapp/. */
export const qrName = (path: string): string => (path === '/' ? 'start' : path.slice(1).replace(/\/$/, ''));

/** Where the QR code of a page is: /downloads/qr/apps/whatsapp.svg for /apps/whatsapp/. */
export const qrPath = (path: string, type: 'svg' | 'png'): string => `/downloads/qr/${qrName(path)}.${type}`;

/** The path of the page whose QR code stands at a path of qrPath. */
export const pageOfQr = (path: string): string => {
  const page = path.replace(/^\/downloads\/qr\/(.*)\.\w+$/, '/$1/');
  return page === '/start/' ? '/' : page;
};
