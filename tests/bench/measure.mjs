// Running a command and watching what it takes.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const every = 100; // milliseconds between two looks at the memory

/** Every process by its parent, from /proc. */
function children() {
  const byParent = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      byParent.set(parent, [...(byParent.get(parent) ?? []), Number(name)]);
    } catch {
      // It ended between the two readings.
    }
  }
  return byParent;
}

const ticks = 100; // of the processor's clock in a second, as /proc counts (sysconf _SC_CLK_TCK)

/** Memory in bytes, and seconds of the processor, of a process and all it started (those that ended too). */
function taken(root) {
  const byParent = children();
  let [memory, processor] = [0, 0];
  for (const queue = [root]; queue.length > 0;) {
    const pid = queue.pop();
    queue.push(...(byParent.get(pid) ?? []));
    try {
      memory += Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const times = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .slice(11, 15);
      processor += times.reduce((sum, time) => sum + Number(time), 0) / ticks;
    } catch {
      // It ended.
    }
  }
  return { memory, processor };
}

/**
 * Runs Node with a script and waits for it.
 * @returns seconds it took, seconds of the processor, the most memory it and all it started held at one time, and what it said
 * @throws with the end of what it said when it failed
 */
export function measured(script, parameters, { cwd = process.cwd(), env = {} } = {}) {
  return new Promise((done, fail) => {
    const started = performance.now();
    const run = spawn(process.execPath, [script, ...parameters], { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
    let said = '';
    let [memory, processor] = [0, 0];
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (piece) => (said += piece));
    const look = () => {
      const now = taken(run.pid);
      memory = Math.max(memory, now.memory);
      processor = Math.max(processor, now.processor);
    };
    const timer = setInterval(look, every);
    run.once('error', fail);
    run.once('close', (status) => {
      clearInterval(timer);
      if (status !== 0) return fail(new Error(`${script} ${parameters.join(' ')} failed:\n${said.slice(-2000)}`));
      done({ seconds: (performance.now() - started) / 1000, processor, memory, said });
    });
  });
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
