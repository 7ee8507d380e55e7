import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { workerPolicy } from '../../../src/lib/security-names.ts';

type Rules = { createScriptURL: (address: string) => string };
const made = new Map<string, Rules>();

/** A browser's factory of policies; what it makes is another thing than a string, as there. */
const factory = {
  createPolicy(name: string, rules: Rules) {
    if (made.has(name)) throw new TypeError(`a second ${name}`);
    made.set(name, rules);
    return { createScriptURL: (address: string) => ({ trusted: rules.createScriptURL(address) }) };
  },
};

/** The module as a page that has just been opened loads it. */
async function open() {
  vi.resetModules();
  return (await import('../../../src/islands/offline/worker-address.ts')).workerAddress;
}
beforeEach(() => made.clear());
afterEach(() => vi.unstubAllGlobals());

test('a browser with Trusted Types gets the worker’s address from the one policy, made once', async () => {
  vi.stubGlobal('trustedTypes', factory);
  const workerAddress = await open();
  for (let time = 0; time < 2; time++) expect(workerAddress()).toEqual({ trusted: '/sw.js' });
  expect([...made.keys()]).toEqual([workerPolicy]);
});

test.each(['/evil.js', '/sw.js?more', '//evil.example/sw.js', 'sw.js', ''])('the policy refuses "%s"', async (address) => {
  vi.stubGlobal('trustedTypes', factory);
  (await open())();
  expect(() => made.get(workerPolicy)?.createScriptURL(address)).toThrow(TypeError);
});

test('a browser without them gets the address as it is', async () => {
  vi.stubGlobal('trustedTypes', undefined);
  expect((await open())()).toBe('/sw.js');
  expect(made.size).toBe(0);
});
