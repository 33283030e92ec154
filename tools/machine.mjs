import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PLAYWRIGHT_CLI = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url));

/** A download that takes longer is given up, so that the next way is tried. */
const DOWNLOAD_LIMIT_MS = 10 * 60_000;

/**
 * The machine this runs on, as the search for a browser sees it. Needs installed packages for Playwright only.
 * @type {import('./browser.mjs').Machine}
 */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  canUseApt: process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  runs,
  playwrightPath,
  installWithPlaywright: () => succeeds(process.execPath, [PLAYWRIGHT_CLI, 'install', 'chromium']),
  installWithApt: () =>
    succeeds('apt-get', ['update', '-qq']) &&
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']),
  say: (line) => process.stderr.write(`${line}\n`),
};

/** @param {string} path */
function runs(path) {
  if (!existsSync(path)) return false;
  // Chrome on Windows opens a window when asked for its version.
  if (process.platform === 'win32') return true;
  // Ubuntu has a `chromium-browser` that only says which package to install, and fails.
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

async function playwrightPath() {
  if (!existsSync(PLAYWRIGHT_CLI)) return undefined;
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Standard output stays free for what was asked for: `heddle check --json`, the last line of the tests.
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env, timeout: DOWNLOAD_LIMIT_MS }).status === 0;
}
