/*
 * The one thing on the site that Trusted Types must be told about: where the service worker is. The policy
 * (lib/security.ts allows it by name, and no other) takes no address but that one.
 */
import { workerPolicy } from '../../lib/security-names.ts';
import { href } from '../../lib/urls.ts';

type Policies = { createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => { createScriptURL: (address: string) => unknown } };

let policy: ReturnType<Policies['createPolicy']> | undefined;

/** The worker's address, as a browser with Trusted Types wants it. */
export function workerAddress(): string {
  const address = href('/sw.js');
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  policy ??= policies?.createPolicy(workerPolicy, {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError(`${asked} is not our worker`);
      return asked;
    },
  });
  return policy ? (policy.createScriptURL(address) as string) : address;
}
