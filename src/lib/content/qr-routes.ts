import { linkablePages } from '@/lib/content/all-pages';
import { absolute } from '@/lib/content/publication';
import { qrName } from '@/lib/qr';

/** For the routes of QR codes: each page that people link to, with its address. */
export async function qrRoutes() {
  const pages = (await linkablePages()).flatMap((group) => group.pages);
  return pages.map(({ path }) => ({ params: { page: qrName(path) }, props: { address: absolute(path) } }));
}
