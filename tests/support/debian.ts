import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Puts in packages of Debian where that can be done: as root, on a Debian. Whether it went well is for the caller to look at. */
export function putIn(...packages: string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  // A package may start a server of its own; policy-rc.d says no while it is put in.
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'ignore' });
  if (ours) rmSync(policy, { force: true });
}

const has = (command: string) => (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
/** What was tried before: a package that cannot be had is not waited for again. */
const tried = new Set<string>();

/** Sees to it that a command is there: the machine's, else that of Debian's package. Throws a sentence that says what to install. */
export function need(command: string, from: string): void {
  if (!has(command) && !tried.has(from)) putIn(from);
  tried.add(from);
  if (!has(command)) throw new Error(`This test needs ${command}: apt-get install ${from}`);
}
