import { browserPlaces } from './browser-places.mjs';

/**
 * What the search for a browser may ask of the machine and do to it. The real one is `machine.mjs`.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {boolean} canUseApt Debian's package manager is there and we are root.
 * @property {(path: string) => boolean} runs The file is there, and is a browser that starts.
 * @property {() => Promise<string | undefined>} playwrightPath Where Playwright keeps its own Chromium, there or not.
 * @property {() => boolean} installWithPlaywright Whether the installer ended well.
 * @property {() => boolean} installWithApt Whether the installer ended well.
 * @property {(line: string) => void} say
 */

/** Nothing on the machine and nothing that could be downloaded will do; the message says what the reader can. */
export class NoBrowserError extends Error {
  constructor() {
    super(
      [
        'No Chrome or Chromium was found, and none could be installed.',
        'The tests need one. Any of these will do:',
        '  - install Google Chrome or Chromium in the usual way, or',
        '  - run `npx playwright install --with-deps chromium` in this folder, or',
        '  - set CHROMIUM_PATH to the executable of a Chromium that you have.',
      ].join('\n'),
    );
    this.name = 'NoBrowserError';
  }
}

/**
 * Path of a Chromium that is already there: `CHROMIUM_PATH`, an installed Chrome or Chromium, Playwright's own.
 * @param {Machine} machine
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(machine) {
  const chosen = machine.env.CHROMIUM_PATH;
  if (chosen) {
    if (machine.runs(chosen)) return chosen;
    machine.say(`CHROMIUM_PATH is ${chosen}, which is not a browser that starts. Looking elsewhere.`);
  }
  return browserPlaces(machine.platform, machine.env).find(machine.runs) ?? (await ownOfPlaywright(machine));
}

/**
 * Path of a Chromium, which is installed when there is none: by Playwright, else from Debian's packages as root.
 * @param {Machine} machine
 * @returns {Promise<string>}
 */
export async function ensureBrowser(machine) {
  const found = await findBrowser(machine);
  if (found !== undefined) return found;
  machine.say('No Chrome or Chromium was found. Getting the one of Playwright.');
  // Playwright's can be downloaded and still not start, where the libraries it links to are missing.
  const downloaded = machine.installWithPlaywright() ? await ownOfPlaywright(machine) : undefined;
  if (downloaded !== undefined) return downloaded;
  if (machine.canUseApt) {
    machine.say("That did not work. Getting Debian's package `chromium`.");
    const installed = machine.installWithApt() ? await findBrowser(machine) : undefined;
    if (installed !== undefined) return installed;
  }
  throw new NoBrowserError();
}

/** @param {Machine} machine */
async function ownOfPlaywright(machine) {
  const path = await machine.playwrightPath();
  return path !== undefined && machine.runs(path) ? path : undefined;
}
