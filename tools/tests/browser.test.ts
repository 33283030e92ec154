import { describe, expect, test } from 'vitest';
import { ensureBrowser, findBrowser, NoBrowserError } from '../browser.mjs';
import type { Machine } from '../browser.mjs';

const OWN_OF_PLAYWRIGHT = '/cache/playwright/chrome';

/** A Linux with these browsers on it; what is done to it is written down in `log`. */
function machine(browsers: readonly string[], abilities: Partial<Machine> = {}) {
  const installed = new Set(browsers);
  const log: string[] = [];
  const result: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    canUseApt: false,
    runs: (path) => installed.has(path),
    playwrightPath: async () => OWN_OF_PLAYWRIGHT,
    installWithPlaywright: () => {
      log.push('playwright');
      return false;
    },
    installWithApt: () => {
      log.push('apt');
      installed.add('/usr/bin/chromium');
      return true;
    },
    say: () => {},
    ...abilities,
  };
  return { machine: result, log };
}

describe('a browser that is there', () => {
  test('CHROMIUM_PATH goes before everything', async () => {
    const { machine: m } = machine(['/mine/chromium', '/usr/bin/chromium', OWN_OF_PLAYWRIGHT], {
      env: { PATH: '/usr/bin', CHROMIUM_PATH: '/mine/chromium' },
    });
    expect(await findBrowser(m)).toBe('/mine/chromium');
  });

  test('a CHROMIUM_PATH that does not start is named, and the search goes on', async () => {
    const said: string[] = [];
    const { machine: m } = machine(['/usr/bin/chromium'], {
      env: { PATH: '/usr/bin', CHROMIUM_PATH: '/gone/chromium' },
      say: (line) => said.push(line),
    });
    expect(await findBrowser(m)).toBe('/usr/bin/chromium');
    expect(said.join()).toContain('/gone/chromium');
  });

  test('an empty CHROMIUM_PATH is none', async () => {
    const { machine: m } = machine(['/usr/bin/chromium'], {
      env: { PATH: '/usr/bin', CHROMIUM_PATH: '' },
      say: (line) => expect.unreachable(line),
    });
    expect(await findBrowser(m)).toBe('/usr/bin/chromium');
  });

  test('an installed one goes before the one of Playwright', async () => {
    expect(await findBrowser(machine(['/usr/bin/chromium', OWN_OF_PLAYWRIGHT]).machine)).toBe('/usr/bin/chromium');
  });

  test('the one of Playwright, when no other starts', async () => {
    expect(await findBrowser(machine([OWN_OF_PLAYWRIGHT]).machine)).toBe(OWN_OF_PLAYWRIGHT);
  });

  test('is not installed again', async () => {
    const { machine: m, log } = machine(['/usr/bin/chromium'], { canUseApt: true });
    expect(await ensureBrowser(m)).toBe('/usr/bin/chromium');
    expect(log).toEqual([]);
  });

  test('looking never installs', async () => {
    const { machine: m, log } = machine([], { canUseApt: true });
    expect(await findBrowser(m)).toBeUndefined();
    expect(log).toEqual([]);
  });
});

describe('no browser', () => {
  test('Playwright downloads its own', async () => {
    const installed = new Set<string>();
    const { machine: m, log } = machine([], {
      canUseApt: true,
      runs: (path) => installed.has(path),
      installWithPlaywright: () => installed.add(OWN_OF_PLAYWRIGHT).size > 0,
    });
    expect(await ensureBrowser(m)).toBe(OWN_OF_PLAYWRIGHT);
    expect(log).toEqual([]);
  });

  test("Debian's package, as root, when there is nothing to download", async () => {
    const { machine: m, log } = machine([], { canUseApt: true });
    expect(await ensureBrowser(m)).toBe('/usr/bin/chromium');
    expect(log).toEqual(['playwright', 'apt']);
  });

  test("Debian's package, as root, when what was downloaded does not start", async () => {
    const { machine: m, log } = machine([], { canUseApt: true, installWithPlaywright: () => true });
    expect(await ensureBrowser(m)).toBe('/usr/bin/chromium');
    expect(log).toEqual(['apt']);
  });

  test('and not root: the message says what to do', async () => {
    const { machine: m, log } = machine([]);
    const error = await ensureBrowser(m).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NoBrowserError);
    expect(String(error)).toContain('CHROMIUM_PATH');
    expect(log).toEqual(['playwright']);
  });

  test('and a package that does not install', async () => {
    const { machine: m } = machine([], { canUseApt: true, installWithApt: () => false });
    await expect(ensureBrowser(m)).rejects.toThrow(NoBrowserError);
  });
});
