import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a program in a process of its own. Benchmarks are loaded by Vite, whose modules reach each other
 * through getters and whose memory the garbage collector has to walk; both would be timed as well.
 * @param {URL} program
 */
export function runAlone(program) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(program)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
