import type { APIRoute } from 'astro';
import { apiFiles, schemaFile } from '@/lib/api/files';
import { publication } from '@/lib/content/publication';

export const getStaticPaths = () => apiFiles.map(({ name }) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: string }> = ({ props }) => new Response(JSON.stringify(schemaFile(props.name, publication)));
