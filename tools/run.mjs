import { spawn, spawnSync } from 'node:child_process';
import { ROOT } from './workspace.mjs';

/**
 * Runs a step of the preparation to its end, in the repository's folder and without standard input, and returns its
 * exit status. What it prints goes to standard error, so that standard output holds nothing but what was asked for
 * (`heddle check --json`, say).
 * @param {string} command
 * @param {string[]} args
 * @returns {number}
 */
export function runStep(command, args) {
  // Windows finds `npx.cmd` through a shell only. No argument here needs quoting.
  const shell = process.platform === 'win32' && command === 'npx';
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell });
  if (error) throw error;
  return status ?? 1;
}

/**
 * Runs a Node program in the repository's folder with our standard output, ends it when we are ended, and returns its
 * exit status.
 * @param {string[]} args The program's file and its arguments.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export function runNode(args, env) {
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
}
