import path from 'node:path';

const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

/**
 * Where an installed Chrome or Chromium usually is on a platform, most likely first: commands on `PATH`, then
 * the places where installers put it. Nothing is looked at; most of these files will not exist.
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string[]}
 */
export function browserPlaces(platform, env) {
  if (platform === 'win32') return windowsPlaces(env);
  const onPath = (env.PATH ?? '')
    .split(':')
    .filter((folder) => folder !== '')
    .flatMap((folder) => COMMANDS.map((command) => path.posix.join(folder, command)));
  return [...new Set([...onPath, ...(platform === 'darwin' ? macPlaces(env) : linuxPlaces())])];
}

function linuxPlaces() {
  return [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/usr/local/bin/chromium',
    '/snap/bin/chromium',
  ];
}

/** @param {Readonly<Record<string, string | undefined>>} env */
function macPlaces(env) {
  const folders = ['/Applications', ...(env.HOME ? [path.posix.join(env.HOME, 'Applications')] : [])];
  return folders.flatMap((folder) =>
    ['Google Chrome', 'Chromium'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

/** @param {Readonly<Record<string, string | undefined>>} env */
function windowsPlaces(env) {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => ['Google\\Chrome', 'Chromium'].map((name) => `${folder}\\${name}\\Application\\chrome.exe`));
}
