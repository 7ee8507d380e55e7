import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { readYaml } from './content-files.ts';
import { mostBytes, shownSize, svgFaults, type Logo } from './lib/partner.ts';
import { partner as schema, type Partner as PartnerFile } from './schema/partner.ts';

export type Partner = Omit<PartnerFile, 'logo'> & { logo?: Logo & { file: string } };

/**
 * A partner's file and its logo (setting PARTNER). Throws with what to correct. Whether the logo stands out is seen
 * in its pixels, which integrations/partner.ts looks at.
 */
export function readPartner(file: string): Partner {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`PARTNER is "${file}": there is no such file`);
  const { logo, ...rest } = readYaml(file, schema);
  return logo === undefined ? rest : { ...rest, logo: readLogo(join(dirname(file), logo)) };
}

function readLogo(file: string): Logo & { file: string } {
  const fail = (why: string) => new Error(`the logo ${file} cannot be used: ${why}`);
  let size: number;
  try {
    size = statSync(file).size;
  } catch {
    throw fail('there is no such file');
  }
  if (size > mostBytes) throw fail(`it has ${size} bytes; at most ${mostBytes} are allowed. Save it smaller`);
  const type = /\.svg$/i.test(file) ? 'svg' : 'png';
  const real = type === 'svg' ? svgSize(readFileSync(file, 'utf8'), fail) : pngSize(readFileSync(file), fail);
  return { file, type, ...shownSize(real.width, real.height) };
}

type Fail = (why: string) => Error;

/** A document of some HTML. Loads its library here, 0.1 s: every build reads this file, and few have a partner. */
function documentOf(html: string): Document {
  const { parseHTML } = createRequire(resolve('package.json'))('linkedom') as typeof import('linkedom');
  return parseHTML(html).document;
}

function svgSize(text: string, fail: Fail): { width: number; height: number } {
  const document = () => documentOf(`<html><body>${text}</body></html>`);
  const faults = svgFaults(text, () => {
    const root = document().querySelector('body');
    return { querySelectorAll: (selector: string) => root?.querySelectorAll(selector) } as unknown as Document;
  });
  if (faults.length) throw fail(faults.join('; '));
  const [, , width = 0, height = 0] = (document().querySelector('svg')?.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (!(width > 0 && height > 0)) throw fail('it has no viewBox, so its size is not known');
  return { width, height };
}

function pngSize(bytes: Buffer, fail: Fail): { width: number; height: number } {
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG' || bytes.length < 24) throw fail('it is not a PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
