import { describe, expect, test } from 'vitest';
import { content } from '../support/content.ts';

/** The apps the guide began with. Others may join them; none is taken away without a reason. */
const firstApps = `
  ai-chatbots android-phone discord facebook fortnite home-broadband-and-mobile imessage instagram iphone-ipad messenger minecraft nintendo-switch
  playstation roblox signal snapchat telegram tiktok twitch whatsapp x xbox-windows youtube
`;

/** What the guide promises to hold. Nothing is taken away without a reason. */
describe('the guide is whole', () => {
  test('every app, game and device it began with', () =>
    expect(content.app.map(({ id }) => id)).toEqual(expect.arrayContaining(firstApps.trim().split(/\s+/))));
  test('at least 190 checks, each with an id of its own', () => {
    const ids = content.app.flatMap(({ id, data }) => data.checks.map((check) => `${id}/${check.id}`));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(190);
  });
  test('at least 18 guides', () => expect(content.guide.length).toBeGreaterThanOrEqual(18));
  test('9 situations', () => expect(content.situation).toHaveLength(9));
  test('6 age bands, from birth to 17, without a gap', () => {
    const bands = content.talk.flatMap(({ data }) => data.ages ?? []).sort((a, b) => a.from - b.from);
    expect(bands).toHaveLength(6);
    expect(bands[0]?.from).toBe(0);
    expect(bands.at(-1)?.to).toBe(17);
    expect(bands.slice(1).map(({ from }) => from)).toEqual(bands.slice(0, -1).map(({ to }) => to + 1));
  });
});

test.each([
  ['whatsapp', 14],
  ['instagram', 11],
  ['imessage', 10],
  ['signal', 8],
  ['messenger', 7],
])('%s has %i checks', (app, count) => expect(content.app.find(({ id }) => id === app)?.data.checks).toHaveLength(count));
