import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { shareThatStandsOut } from '../../src/integrations/partner.ts';
import { panelStyle } from '../../src/lib/partner.ts';
import { contrast } from '../../src/lib/colour.ts';
import { readPartner } from '../../src/partner.ts';

const folder = mkdtempSync(join(tmpdir(), 'partner-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string | Buffer) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const withLogo = (svg: string) => {
  write('logo.svg', svg);
  return () => readPartner(write('partner.yaml', 'name: Example\nabout: an example\nlogo: logo.svg\n'));
};
const svg = (inside: string, more = '') => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"${more}>${inside}</svg>`;

describe('a partner’s file', () => {
  test('the example is read, and its logo fits the panel', () => {
    const partner = readPartner('tests/support/partner/partner.yaml');
    expect(partner.name).toContain('not a real charity');
    expect(partner.logo).toMatchObject({ type: 'svg', width: 240, height: 60 });
  });
  test.each([
    ['name: [Example\n', /partner\.yaml: this is no valid YAML: .* at line \d/],
    ['', /partner\.yaml is not right:\n {2}the file: /],
    ['about: x y\n', /name: write some text here/],
    ['name: Example\nabout: an example\nadvice: other words\n', /the file: .*[Uu]nrecognized key.*advice/],
    ['name: Example\nabout: an example\naccent: red\n', /accent: write a colour as "#006d5b"/],
    ['name: Example\nabout: an example\nlogo: ../../secret.svg\n', /logo: name a \.svg or \.png file in the same folder/],
    ['name: Example\nabout: an example\nhelpline: { name: Line, phone: "1 2", dial: "1 2" }\n', /helpline\.dial: digits only/],
    ['name: Example\nabout: an example\nlogo: gone.png\n', /gone\.png cannot be used: there is no such file/],
  ])('%j says what to correct', (text, message) => expect(() => readPartner(write('partner.yaml', text))).toThrow(message));
  test('a file that is not there', () => expect(() => readPartner('nowhere.yaml')).toThrow('PARTNER is "nowhere.yaml": there is no such file'));
});

describe('a logo', () => {
  test.each([
    ['a script', svg('<script>alert(1)</script>'), /it holds <script>/],
    ['a handler', svg('<rect onload="alert(1)" width="9" height="9"/>'), /<rect> has onload/],
    ['foreign HTML', svg('<foreignObject><p>x</p></foreignObject>'), /it holds <foreignobject>/i],
    ['a picture from elsewhere', svg('<image href="https://tracker.example/x.png"/>'), /it holds <image>/],
    ['a link', svg('<a href="javascript:alert(1)"><path d="M0 0"/></a>'), /it holds <a>/],
    ['a style with an address', svg('<rect fill="url(https://tracker.example/x)"/>'), /points outside the file/],
    ['a use of another file', svg('<use href="other.svg#x"/>'), /<use> has href/],
    ['an entity', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('')}`, /doctype/],
    ['something else', '<html><p>hello</p></html>', /it is not an SVG/],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', /no viewBox/],
    ['too much', svg(`<path d="${'M0 0'.repeat(20_000)}"/>`), /at most 60000 are allowed/],
  ])('with %s is refused', (_, text, message) => expect(withLogo(text)).toThrow(message));
  test('may use shapes and gradients of its own', () =>
    expect(
      withLogo(svg('<defs><linearGradient id="g"><stop offset="0" stop-color="#000"/></linearGradient></defs><rect fill="url(#g)" width="9" height="9"/>'))()
        .logo,
    ).toMatchObject({ width: 144, height: 72 }));
  test('a file that is no PNG is refused', () => {
    write('logo.png', 'hello');
    expect(() => readPartner(write('partner.yaml', 'name: Example\nabout: an example\nlogo: logo.png\n'))).toThrow('it is not a PNG');
  });
  test('must stand out from the white panel', async () => {
    const draw = async (colour: string) =>
      write(
        'x.png',
        await sharp({ create: { width: 40, height: 20, channels: 4, background: colour } })
          .png()
          .toBuffer(),
      );
    expect(await shareThatStandsOut(await draw('#006d5b'))).toBe(1);
    expect(await shareThatStandsOut(await draw('#eeeeee'))).toBe(0);
    expect(await shareThatStandsOut('tests/support/partner/logo.svg')).toBeGreaterThan(0.9);
  });
});

test('a pale accent is shaded until the edge can be seen', () => {
  const edge = /border-inline-start:6px solid (#[0-9a-f]{6})/.exec(panelStyle('#ffff00'))?.[1] ?? '';
  expect(contrast(edge, '#ffffff')).toBeGreaterThanOrEqual(3);
});
