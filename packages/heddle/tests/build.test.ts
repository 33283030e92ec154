import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, runCommand } from './run-command.ts';
import { contentOf, copyOf, temporaryFolder } from './temporary-folder.ts';

describe('a site', () => {
  test('has the page, both bundles, what is loaded later and the pictures of the app', async () => {
    const out = path.join(temporaryFolder(), 'site');
    const { status, err } = await runCommand('build', fixture('hello'), '--out', out);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const content = contentOf(out);
    expect(Object.keys(content)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^app-[\w-]{8}\.js$/),
        'images/dot.png',
        'index.html',
        expect.stringMatching(/^logic-[\w-]{8}\.js$/),
        expect.stringMatching(/^runtime\/watch-.+\.js$/),
      ]),
    );
    expect(content['images/dot.png']).toBe(contentOf(fixture('hello'))['images/dot.png']);
  });

  test('works below any path: no address starts at the root of the server', async () => {
    const out = path.join(temporaryFolder(), 'site');
    await runCommand('build', fixture('hello'), '--out', out);
    const html = readFileSync(path.join(out, 'index.html'), 'utf8');
    const addresses = [...html.matchAll(/(?:href="|src="|from '|Worker\(')([^"']+)/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((address) => !/^(?:\.\/|data:)/.test(address!))).toEqual([]);
  });

  test('takes its title and colour from app.json', async () => {
    const out = path.join(temporaryFolder(), 'site');
    await runCommand('build', fixture('hello'), '--out', out);
    const html = readFileSync(path.join(out, 'index.html'), 'utf8');
    expect(html).toContain('<title>Hello &#38; welcome</title>');
    expect(html).toContain('<meta name="theme-color" content="#336699">');
  });

  test('is the same, byte for byte, when it is built again', async () => {
    const folder = temporaryFolder();
    await runCommand('build', fixture('hello'), '--out', path.join(folder, 'one'));
    await runCommand('build', fixture('hello'), '--out', path.join(folder, 'two'));
    expect(contentOf(path.join(folder, 'two'))).toEqual(contentOf(path.join(folder, 'one')));
  });

  test('replaces the one before: what the app no longer has is gone', async () => {
    const out = path.join(temporaryFolder(), 'site');
    await runCommand('build', fixture('hello'), '--out', out);
    writeFileSync(path.join(out, 'stale.png'), '');
    await runCommand('build', fixture('hello'), '--out', out);
    expect(readdirSync(out)).not.toContain('stale.png');
    expect(readdirSync(path.dirname(out))).toEqual(['site']);
  });

  test('may lie inside of the app, and does not take itself over', async () => {
    const app = copyOf('hello');
    const out = path.join(app, 'dist');
    await runCommand('build', app, '--out', out);
    await runCommand('build', app, '--out', out);
    expect(readdirSync(out)).not.toContain('dist');
  });
});

describe('a build with errors', () => {
  test('prints them all, writes nothing, and ends with 1', async () => {
    const folder = temporaryFolder();
    const { status, err } = await runCommand('build', fixture('many-mistakes'), '--out', path.join(folder, 'site'));
    expect(status).toBe(1);
    expect(err).toMatch(
      /project\/page-not-found[^]*script\/syntax-error[^]*7 errors, 1 warning\n\n?Nothing was written\.\n$/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves the site of the build before as it was', async () => {
    const app = copyOf('hello');
    const out = path.join(temporaryFolder(), 'site');
    await runCommand('build', app, '--out', out);
    const before = contentOf(out);
    writeFileSync(path.join(app, 'pages/index/index.js'), 'Page({');
    const { status } = await runCommand('build', app, '--out', out);
    expect(status).toBe(1);
    expect(contentOf(out)).toEqual(before);
  });
});

describe('a folder that must not be replaced', () => {
  test('one that holds something else', async () => {
    const out = temporaryFolder();
    writeFileSync(path.join(out, 'letter.txt'), 'Dear …');
    const { status, err } = await runCommand('build', fixture('hello'), '--out', out);
    expect(status).toBe(1);
    expect(err).toContain('holds files that are not from `heddle build`');
    expect(readdirSync(out)).toEqual(['letter.txt']);
  });

  test.for(['.', '..'])('the app itself, or a folder around it: %s', async (up) => {
    const app = copyOf('hello');
    const out = path.join(app, up);
    const before = contentOf(out);
    const { status, err } = await runCommand('build', app, '--out', out);
    expect(status).toBe(1);
    expect(err).toContain('holds the sources of the app');
    expect(contentOf(out)).toEqual(before);
  });

  test('a file', async () => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'file');
    writeFileSync(out, '');
    const { status, err } = await runCommand('build', fixture('hello'), '--out', out);
    expect(status).toBe(1);
    expect(err).toContain('is not a folder');
  });

  test('an empty folder may be', async () => {
    const out = path.join(temporaryFolder(), 'empty');
    mkdirSync(out);
    const { status } = await runCommand('build', fixture('hello'), '--out', out);
    expect(status).toBe(0);
  });
});
