import { expect, test } from 'vitest';
import type { HostServices, NetworkRequest } from '../../src/protocol/index.ts';
import { startJoined } from '../joined/app.ts';

/** What an app hears of its calls, on a site with this to say of them. */
async function heard(calls: string, services: HostServices, count = 1): Promise<unknown[]> {
  const log: unknown[] = [];
  const app = await startJoined(
    { 'page.wxml': '', 'page.js': `Page({ onLoad() { ${calls} } })` },
    { globals: { log: (value: unknown) => void log.push(value) }, services },
  );
  await expect.poll(async () => (await app.settle(), log.length)).toBe(count);
  return log;
}

/** Text that any browser can fetch without a server. */
const served = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/plain' }));

test('a site sees what is sent, and answers in the place of the server', async () => {
  const seen: NetworkRequest[] = [];
  const log = await heard(
    `wx.request({ url: 'https://api.example.com/orders', method: 'POST', data: { cups: 2 }, header: { 'X-Shop': 'a' },
      success: (answer) => log(answer) })`,
    {
      request: (request) => {
        seen.push(request);
        return { answer: { statusCode: 201, header: { 'x-by': 'site' }, data: { id: 7 } } };
      },
    },
  );
  expect(seen).toEqual([
    {
      kind: 'request',
      url: 'https://api.example.com/orders',
      method: 'POST',
      header: { 'content-type': 'application/json', 'x-shop': 'a' },
      body: '{"cups":2}',
    },
  ]);
  expect(log).toMatchObject([
    { data: { id: 7 }, statusCode: 201, header: { 'x-by': 'site' }, cookies: [], errMsg: 'request:ok' },
  ]);
});

test('a site sends a request elsewhere', async () => {
  const url = served('from elsewhere');
  const log = await heard(
    `wx.request({ url: 'https://api.example.com/', success: ({ data }) => log(data) });
     wx.downloadFile({ url: 'https://api.example.com/', success: ({ statusCode }) => log(statusCode) })`,
    { request: () => ({ url }) },
    2,
  );
  expect(log).toEqual(expect.arrayContaining(['from elsewhere', 200]));
});

test('a site forbids, by what is sent and where', async () => {
  const forbid = ({ kind }: NetworkRequest): void => {
    throw new Error(`${kind} is not allowed`);
  };
  const urls = { request: 'https', downloadFile: 'https', connectSocket: 'wss' };
  for (const [name, scheme] of Object.entries(urls)) {
    const call = `wx.${name}({ url: '${scheme}://api.example.com/', fail: ({ errMsg }) => log(errMsg) })`;
    expect(await heard(call, { request: forbid })).toEqual([`${name}:fail ${name} is not allowed`]);
  }
});

test('an app that gives up does not wait for the site', async () => {
  const never = (): Promise<void> => new Promise(() => {});
  const log = await heard(
    `const fail = ({ errMsg }) => log(errMsg);
     wx.request({ url: 'https://api.example.com/', fail }).abort();
     wx.request({ url: 'https://api.example.com/', timeout: 1, fail })`,
    { request: never },
    2,
  );
  expect(log).toEqual(['request:fail abort', 'request:fail timeout']);
});
