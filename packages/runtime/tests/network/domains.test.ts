import { expect, test } from 'vitest';
import type { Domains } from '../../src/protocol/index.ts';
import { createLogicApp } from '../logic/app.ts';

type Wx = Readonly<Record<string, (options: object) => unknown>>;

/** What `fail` gets of a call whose site lets the app ask these servers only. */
async function refusal(domains: Domains, name: string, options: object): Promise<unknown> {
  const app = createLogicApp({ 'pages/a/a.wxml': '', 'pages/a/a.js': 'Page({})' });
  await app.boot({ domains });
  return new Promise((resolve) => (app.globals['wx'] as Wx)[name]!({ ...options, fail: resolve }));
}

const domains: Domains = {
  request: ['api.example.com', 'http://127.0.0.1:9'],
  socket: ['example.com'],
  upload: [],
  download: ['cdn.example.com'],
};

test.each([
  ['request', { url: 'https://evil.example/' }],
  ['request', { url: 'https://api.example.com.evil.example/' }],
  ['request', { url: 'https://user@evil.example/?api.example.com' }],
  ['request', { url: 'http://api.example.com/' }],
  ['request', { url: 'https://api.example.com:8443/' }],
  ['connectSocket', { url: 'ws://example.com/' }],
  ['uploadFile', { url: 'https://api.example.com/', filePath: 'a', name: 'a' }],
  ['downloadFile', { url: 'https://api.example.com/' }],
])('%s of %j is refused', async (name, options) => {
  expect(await refusal(domains, name, options)).toEqual({
    errMsg: `${name}:fail url not in domain list`,
    errno: 600002,
  });
});

test('a server of the list is asked', async () => {
  // Nobody answers there, which is another failure.
  expect(await refusal(domains, 'request', { url: 'http://127.0.0.1:9/' })).toMatchObject({ errno: 600001 });
});
