import type { APIRoute } from 'astro';
import { apiFile, fileNames } from '@/lib/content/api';

export const getStaticPaths = () => fileNames.map((file) => ({ params: { file }, props: { file } }));

export const GET: APIRoute<{ file: (typeof fileNames)[number] }> = async ({ props }) => new Response(await apiFile(props.file));
