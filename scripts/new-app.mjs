// npm run new:app -- <id>: makes content/apps/<id>/ with a checklist.yaml and a guide.mdx that name what is missing.
// The build stops at each thing that is still missing; npm run content:check -- <id> lists them in a second.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appSkeleton, idProblem } from '../src/lib/skeleton.ts';
import { settings } from '../src/settings.ts';

const [id, ...more] = process.argv.slice(2);
const apps = join(settings.contentDir, 'apps');
const problem = more.length > 0 ? 'Write one id, without spaces, such as: npm run new:app -- bereal' : idProblem(id, existsSync(apps) ? readdirSync(apps) : []);
if (problem) {
  console.error(problem);
  process.exit(1);
}
const folder = join(apps, id);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(appSkeleton(id))) writeFileSync(join(folder, name), text, { flag: 'wx' });
console.log(`Made ${folder}/checklist.yaml and guide.mdx. Now write what FILL stands for; npm run content:check -- ${id} says what is missing.`);
