import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { serveNetwork, type NetworkServer } from './network-server.ts';
import { useTools, type Tools } from './tools.ts';

declare function call(name: string, options: object): Record<string, (argument?: unknown) => void>;

let server: NetworkServer;
beforeAll(async () => {
  server = await serveNetwork();
});
afterAll(() => server.close());

const browser = useBrowser();
const tools = useTools(browser);
/** What the browser itself says of a request that fails. */
const expectedErrors = [/parameter error|Failed to load resource|WebSocket connection to|net::ERR/];
const open = (): Promise<Tools> => tools.open({ expectedErrors });

/** Calls a member with callbacks; gives which of them was called, and with what. */
const outcome = ({ worker }: Tools, name: string, options: object): Promise<unknown> =>
  worker.evaluate(
    ([api, given]) =>
      new Promise((resolve) => {
        call(api, {
          ...given,
          success: (result: unknown) => resolve(['success', result]),
          fail: (result: unknown) => resolve(['fail', result]),
        });
      }),
    [name, options] as const,
  );

const echo = (answer: object) => [
  'success',
  expect.objectContaining({ data: expect.objectContaining(answer), statusCode: 200 }),
];

test('data goes into the address or the body, by method and content type', async () => {
  const app = await open();
  const url = `${server.origin}/echo`;
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const cases: readonly (readonly [options: object, expected: object])[] = [
    [
      { url, data: { a: 1, b: 'x y', c: { d: 1 } } },
      { method: 'GET', search: '?a=1&b=x%20y&c=%7B%22d%22%3A1%7D', body: '' },
    ],
    [{ url: `${url}?q=1#part`, data: { a: 'ä' } }, { search: '?q=1&a=%C3%A4' }],
    [
      { url, method: 'post', data: { a: 1 } },
      { method: 'POST', search: '', body: '{"a":1}', type: 'application/json' },
    ],
    [
      { url, method: 'PUT', data: 'plain', header: { 'Content-Type': 'text/plain' } },
      { body: 'plain', type: 'text/plain' },
    ],
    [
      { url, method: 'POST', header: form, data: { a: 1, b: [2] } },
      { body: 'a=1&b=%5B2%5D', type: form['content-type'] },
    ],
    [
      { url, method: 'DELETE' },
      { method: 'DELETE', body: '' },
    ],
    [{ url: `${server.origin}/redirect` }, { search: '?redirected=1' }],
  ];
  for (const [options, expected] of cases) expect(await outcome(app, 'request', options)).toEqual(echo(expected));
});

test('any status is a success; what is no JSON stays text; buffers on demand; headers by name', async () => {
  const app = await open();
  expect(await outcome(app, 'request', { url: `${server.origin}/missing` })).toEqual([
    'success',
    expect.objectContaining({ statusCode: 404, data: { error: 'gone' }, errMsg: 'request:ok', cookies: [] }),
  ]);
  expect(await outcome(app, 'request', { url: `${server.origin}/text` })).toMatchObject([
    'success',
    { data: '{ no json' },
  ]);
  expect(await outcome(app, 'request', { url: `${server.origin}/echo`, dataType: '其他' })).toMatchObject([
    'success',
    { data: expect.stringContaining('"method":"GET"'), header: { 'x-seen': 'yes' } },
  ]);
  const length = await app.worker.evaluate(
    (url) =>
      new Promise((resolve) => {
        call('request', {
          url,
          responseType: 'arraybuffer',
          success: ({ data }: { data: ArrayBuffer }) =>
            resolve(new Uint8Array(data).filter((byte) => byte === 7).length),
        });
      }),
    `${server.origin}/big`,
  );
  expect(length).toBe(8 * 1024 * 1024);
});

test('what goes wrong says how', async () => {
  const app = await open();
  const fail = (errMsg: unknown, errno: unknown) => ['fail', { errMsg, errno }];
  expect(await outcome(app, 'request', { url: 'pages/a' })).toEqual(fail('request:fail invalid url "pages/a"', 600009));
  expect(await outcome(app, 'request', { url: `${server.origin}/silent`, timeout: 60 })).toEqual(
    fail('request:fail timeout', 5),
  );
  expect(await outcome(app, 'downloadFile', { url: `${server.origin}/silent` })).toEqual(
    fail('downloadFile:fail timeout', 5),
  );
  expect(await outcome(app, 'request', { url: `${server.origin}/redirect`, redirect: 'manual' })).toMatchObject(
    fail('request:fail redirect: "manual" is not supported in browser', 3),
  );
  const reason = expect.stringMatching(/^request:fail \S/);
  expect(await outcome(app, 'request', { url: `${server.origin}/broken` })).toEqual(fail(reason, 600001));
  expect(await outcome(app, 'request', { url: 'http://127.0.0.1:9/' })).toEqual(fail(reason, 600001));
  expect(await outcome(app, 'request', {})).toMatchObject([
    'fail',
    { errMsg: 'request:fail parameter error: parameter.url should be String instead of Undefined;' },
  ]);
});

test('a task is handed back at once: headers and pieces are heard, abort ends it', async () => {
  const app = await open();
  const heard = await app.worker.evaluate(
    (origin) =>
      new Promise((resolve) => {
        const log: unknown[] = [];
        const task = call('request', {
          url: `${origin}/pieces`,
          enableChunked: true,
          success: () => {
            const silent = call('request', {
              url: `${origin}/silent`,
              fail: ({ errMsg }: { errMsg: string }) => log.push(errMsg),
              complete: () => resolve(log),
            });
            silent['abort']!();
            log.push('aborted');
          },
        });
        log.push(typeof (task as unknown as { then?: unknown }).then);
        const removed = (): unknown => log.push('never');
        task['onHeadersReceived']!(({ statusCode }: { statusCode: number }) => log.push(statusCode));
        task['onHeadersReceived']!(removed);
        task['offHeadersReceived']!(removed);
        task['onChunkReceived']!(({ data }: { data: ArrayBuffer }) => {
          const piece = new TextDecoder().decode(data);
          log.push(piece);
          if (piece === 'one') call('request', { url: `${origin}/end-pieces` });
        });
      }),
    server.origin,
  );
  expect(heard).toEqual(['undefined', 200, 'one', 'two', 'aborted', 'request:fail abort']);
});

test('ten requests run at once, the others wait', async () => {
  const app = await open();
  const done = await app.worker.evaluate(
    (url) =>
      Promise.all(
        Array.from(
          { length: 25 },
          () => new Promise((resolve) => call('request', { url, success: () => resolve(true) })),
        ),
      ),
    `${server.origin}/slow`,
  );
  expect(done).toHaveLength(25);
  expect(server.most).toBeLessThanOrEqual(10);
});

test('a download is a file that can be shown, read and sent; its progress is told', async () => {
  const app = await open();
  const result = await app.worker.evaluate(
    (origin) =>
      new Promise<readonly [string, number, number, number]>((resolve, reject) => {
        let last = 0;
        call('downloadFile', {
          url: `${origin}/big?name=a.bin`,
          timeout: 20_000,
          fail: reject,
          success({ tempFilePath, statusCode }: { tempFilePath: string; statusCode: number }) {
            const files = call('getFileSystemManager', {}) as unknown as { readFileSync(path: string): ArrayBuffer };
            resolve([tempFilePath, statusCode, last, files.readFileSync(tempFilePath).byteLength]);
          },
        })['onProgressUpdate']!(({ progress }: { progress: number }) => (last = progress));
      }),
    server.origin,
  );
  expect(result).toEqual([expect.stringMatching(/^wxfile:\/\/tmp_\w+$/), 200, 100, 8 * 1024 * 1024]);
});

test('an upload sends a file with fields beside it', async () => {
  const app = await open();
  const result = await app.worker.evaluate(
    (url) =>
      new Promise<readonly [{ data: string; statusCode: number }, number]>((resolve, reject) => {
        const filePath = 'wxfile://usr/note.txt';
        const files = call('getFileSystemManager', {}) as unknown as {
          writeFileSync(path: string, data: string): void;
        };
        files.writeFileSync(filePath, 'what is sent');
        let sent = 0;
        call('uploadFile', {
          url,
          filePath,
          name: 'note',
          formData: { user: 'me' },
          fail: reject,
          success: (answer: { data: string; statusCode: number }) => resolve([answer, sent]),
        })['onProgressUpdate']!(({ progress }: { progress: number }) => (sent = progress));
      }),
    `${server.origin}/upload`,
  );
  const [{ data, statusCode }, progress] = result;
  expect([statusCode, progress]).toEqual([200, 100]);
  const { type, body } = JSON.parse(data) as { type: string; body: string };
  expect(type).toMatch(/^multipart\/form-data; boundary=/);
  expect(body).toContain('name="user"\r\n\r\nme');
  expect(body).toContain('name="note"; filename="note.txt"\r\nContent-Type: text/plain\r\n\r\nwhat is sent');
});

test('sockets: text and bytes both ways, closing from either side, five at most', async () => {
  const app = await open();
  const log = await app.worker.evaluate(
    (url) =>
      new Promise((resolve) => {
        const heard: unknown[] = [];
        const socket = call('connectSocket', {
          url: `${url}/hello`,
          success: ({ errMsg }: { errMsg: string }) => heard.push(errMsg),
        });
        socket['onOpen']!(() => heard.push('open'));
        socket['onMessage']!(({ data }: { data: unknown }) => {
          heard.push(typeof data === 'string' ? data : [...new Uint8Array(data as ArrayBuffer)]);
          if (data === 'hello')
            socket['send']!({ data: 'text', complete: ({ errMsg }: { errMsg: string }) => heard.push(errMsg) });
          else if (data === 'text') socket['send']!({ data: Uint8Array.of(1, 2).buffer });
          else socket['send']!({ data: 'close me' });
        });
        socket['onClose']!(({ code, reason }: { code: number; reason: string }) => {
          heard.push(code, reason);
          socket['send']!({ data: 'x', fail: ({ errMsg }: { errMsg: string }) => resolve([...heard, errMsg]) });
        });
      }),
    server.sockets,
  );
  expect(log).toEqual([
    'connectSocket:ok',
    'open',
    'hello',
    'sendSocketMessage:ok',
    'text',
    [1, 2],
    4001,
    'as you wish',
    'sendSocketMessage:fail SocketTask.readyState is not OPEN',
  ]);
  const results = await app.worker.evaluate(
    (url) =>
      Promise.all(
        Array.from(
          { length: 6 },
          () =>
            new Promise((done) =>
              call('connectSocket', { url, complete: ({ errMsg }: { errMsg: string }) => done(errMsg) }),
            ),
        ),
      ),
    server.sockets,
  );
  expect(results).toEqual([
    ...Array.from({ length: 5 }, () => 'connectSocket:ok'),
    'connectSocket:fail exceed max task count',
  ]);
});

test('the old socket functions mean the first socket; a server that is not there is an error', async () => {
  const app = await open();
  const log = await app.worker.evaluate(
    (url) =>
      new Promise((resolve) => {
        const heard: unknown[] = [];
        const on = call as unknown as (name: string, listener: (detail: never) => void) => void;
        on('onSocketOpen', () => call('sendSocketMessage', { data: 'again' }));
        on('onSocketMessage', ({ data }: { data: string }) => {
          heard.push(data);
          call('closeSocket', { code: 4002, reason: 'done' });
        });
        on('onSocketClose', ({ code }: { code: number }) => {
          heard.push(code);
          const lost = call('connectSocket', { url: 'ws://127.0.0.1:9/' });
          lost['onError']!(({ errMsg }: { errMsg: string }) => resolve([...heard, errMsg]));
        });
        call('connectSocket', { url });
      }),
    server.sockets,
  );
  expect(log).toEqual(['again', 4002, 'connectSocket:fail the connection failed']);
});

test('the state of the network, and its changes', async () => {
  const app = await open();
  expect(await outcome(app, 'getNetworkType', {})).toMatchObject([
    'success',
    { networkType: expect.stringMatching(/^(?:wifi|[2345]g)$/) },
  ]);
  const changed = app.worker.evaluate(
    () =>
      new Promise((resolve) =>
        (call as unknown as (name: string, listener: unknown) => void)('onNetworkStatusChange', resolve),
      ),
  );
  await app.worker.evaluate(() => 0);
  await app.page.context().setOffline(true);
  expect(await changed).toEqual({ isConnected: false, networkType: 'none' });
  await app.page.context().setOffline(false);
});
