/** Where a page's share picture is: /share/apps/whatsapp.png for /apps/whatsapp/. */
export const sharePicturePath = (path: string): string => `/share${path === '/' ? '/home' : path.replace(/\/$/, '')}.png`;

/** Size that the common networks ask for, in pixels. */
export const sharePictureSize = { width: 1200, height: 630 } as const;
