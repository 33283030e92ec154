import { expect, test } from 'vitest';
import { browserPlaces } from '../browser-places.mjs';

test('commands on PATH come first, in its order, each place once', () => {
  const places = browserPlaces('linux', { PATH: '/home/me/bin:/usr/bin' });
  expect(places.indexOf('/home/me/bin/chromium')).toBeLessThan(places.indexOf('/usr/bin/google-chrome'));
  expect(places.indexOf('/usr/bin/chromium')).toBeLessThan(places.indexOf('/opt/google/chrome/chrome'));
  expect(new Set(places).size).toBe(places.length);
});

test('Linux without PATH', () => {
  expect(browserPlaces('linux', {})).toContain('/usr/bin/chromium');
  expect(browserPlaces('linux', {})).toContain('/snap/bin/chromium');
});

test('macOS: applications of everyone and of the user', () => {
  const places = browserPlaces('darwin', { HOME: '/Users/me' });
  expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places).toContain('/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('Windows: both program folders and the one of the user', () => {
  const env = {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local',
  };
  const places = browserPlaces('win32', env);
  expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(places).toContain('C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe');
  expect(places).toContain('C:\\Users\\me\\AppData\\Local\\Chromium\\Application\\chrome.exe');
});
