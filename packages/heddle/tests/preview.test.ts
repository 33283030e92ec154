import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startPreview } from '../src/commands/preview.ts';
import { fixture, runCommand } from './run-command.ts';
import { siteFile } from './site-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

let built: string;
beforeAll(async () => {
  built = path.join(mkdtempSync(path.join(tmpdir(), 'heddle-')), 'site');
  await runCommand('build', fixture('hello'), '--out', built);
}, 60_000);
afterAll(() => rmSync(path.dirname(built), { recursive: true, force: true }));

/** A built site that a test may change. */
function siteOfItsOwn(): string {
  const site = path.join(temporaryFolder(), 'site');
  cpSync(built, site, { recursive: true });
  return site;
}

async function serve(site: string): Promise<string> {
  const server = await startPreview(site, { port: 0 });
  onTestFinished(() => server.close());
  return server.local[0]!;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** `fetch` unpacks what it gets, and tidies up addresses. */
function get(address: string, file: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { hostname, port, pathname } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: pathname + file, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject).end();
  });
}

test('each file has its type; scripts are kept for good, the page never', async () => {
  const site = siteOfItsOwn();
  const address = await serve(site);
  const page = await get(address, '');
  expect(page).toMatchObject({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
  });
  expect(page.body).toEqual(readFileSync(path.join(site, 'index.html')));
  expect((await get(address, siteFile(readdirSync(site), 'logic.js'))).headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect((await get(address, 'images/dot.png')).headers).toMatchObject({ 'content-type': 'image/png' });
  expect((await get(address, 'images/none.png')).status).toBe(404);
});

test('texts are packed for those who can unpack them, pictures are not', async () => {
  const site = siteOfItsOwn();
  const address = await serve(site);
  const accept = { 'accept-encoding': 'gzip, br' };
  const page = await get(address, 'index.html', accept);
  expect(page.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(page.body)).toEqual(readFileSync(path.join(site, 'index.html')));
  expect((await get(address, 'index.html')).headers['content-encoding']).toBeUndefined();
  expect((await get(address, 'images/dot.png', accept)).headers['content-encoding']).toBeUndefined();
});

test('what has not changed is not sent again, and what has changed is', async () => {
  const site = siteOfItsOwn();
  const address = await serve(site);
  const { etag } = (await get(address, '')).headers;
  const again = { 'if-none-match': String(etag) };
  expect(await get(address, '', again)).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  writeFileSync(path.join(site, 'index.html'), 'another page');
  expect((await get(address, '', again)).body.toString()).toBe('another page');
});

test('a part of a film, as players ask for it', async () => {
  const site = siteOfItsOwn();
  writeFileSync(path.join(site, 'film.mp4'), '0123456789');
  const address = await serve(site);
  const part = async (range: string): Promise<unknown> => {
    const { status, headers, body } = await get(address, 'film.mp4', { range });
    return [status, headers['content-range'], body.toString()];
  };
  expect(await part('bytes=0-3')).toEqual([206, 'bytes 0-3/10', '0123']);
  expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
  expect(await part('bytes=-2')).toEqual([206, 'bytes 8-9/10', '89']);
  expect(await part('bytes=10-')).toEqual([416, 'bytes */10', '']);
});

test.for(['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', '.git/config', '%00', '%'])(
  'nothing but the site is given away: %s',
  async (file) => {
    const site = siteOfItsOwn();
    writeFileSync(path.join(site, '../secret.txt'), 'secret');
    expect((await get(await serve(site), file)).status).toBe(404);
  },
);

test('a site that was built for a path is served there', async () => {
  const site = path.join(temporaryFolder(), 'site');
  await runCommand('build', fixture('hello'), '--out', site, '--base', '/shop');
  const address = await serve(site);
  expect(new URL(address).pathname).toBe('/shop/');
  expect((await get(address, '')).body.toString()).toContain('<base href="/shop/">');
  expect(await get(new URL('/', address).href, 'shop')).toMatchObject({ status: 302, headers: { location: '/shop/' } });
  expect((await get(new URL('/', address).href, 'index.html')).status).toBe(404);
}, 30_000);

test('a folder that no build wrote', async () => {
  const { status, err } = await runCommand('preview', fixture('hello'));
  expect(status).toBe(1);
  expect(err).toMatch(/holds no built site\.\nBuild one first: `heddle build DIR --out /);
});

test('the next free port is taken, unless one was asked for', async () => {
  const site = siteOfItsOwn();
  const port = Number(new URL(await serve(site)).port);
  await expect(startPreview(site, { port })).rejects.toThrow(`Port ${port} is in use.`);
});
