/** Where the QR code of a page is: /downloads/qr/apps/whatsapp.svg for /apps/whatsapp/. */
export const qrPath = (path: string, type: 'svg' | 'png'): string => `/downloads/qr${path === '/' ? '/start' : path.replace(/\/$/, '')}.${type}`;

/** The path of the page whose QR code stands at a path of qrPath. */
export const pageOfQr = (path: string): string => {
  const page = path.replace(/^\/downloads\/qr\/(.*)\.\w+$/, '/$1/');
  return page === '/start/' ? '/' : page;
};
