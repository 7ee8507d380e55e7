/** Where the QR code of a page is: /downloads/qr/apps/whatsapp.svg for /apps/whatsapp/. */
export const qrPath = (path: string, type: 'svg' | 'png'): string => `/downloads/qr${path === '/' ? '/start' : path.replace(/\/$/, '')}.${type}`;
