import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { runCommand } from './run-command.ts';
import { contentOf, temporaryFolder } from './temporary-folder.ts';

const INSTALLED = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** What a script of package.json runs besides heddle, with what this repository has installed, up to the first failure. */
function runTools(app: string, script: string): { readonly failed: string | undefined; readonly text: string } {
  symlinkSync(INSTALLED, path.join(app, 'node_modules'));
  const [, ...commands] = script.split(' && ');
  let text = '';
  for (const command of commands) {
    const [tool, ...args] = command.split(' ');
    const { status, stdout } = spawnSync(path.join(INSTALLED, '.bin', tool!), args, { cwd: app, encoding: 'utf8' });
    text += stdout;
    if (status !== 0) return { failed: tool, text };
  }
  return { failed: undefined, text };
}

describe.each(['typescript', 'javascript'])('create --template %s', (template) => {
  test('writes an app that has nothing to report, for lint and types as well', async () => {
    const app = path.join(temporaryFolder(), 'My App');
    expect(await runCommand('create', app, '--template', template)).toMatchObject({ status: 0, err: '' });
    expect(await runCommand('check', app)).toMatchObject({ status: 0, out: 'Nothing to report.\n' });
    const { name, scripts, devDependencies } = JSON.parse(readFileSync(path.join(app, 'package.json'), 'utf8')) as {
      name: string;
      scripts: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    expect(name).toBe('my-app');
    expect(devDependencies['heddle']).toBe(manifest.version);
    expect(Object.keys(scripts)).toEqual(['dev', 'build', 'preview', 'check']);
    expect(readFileSync(path.join(app, '.gitignore'), 'utf8')).toContain('node_modules');
    expect(runTools(app, scripts['check']!)).toMatchObject({ failed: undefined });
  }, 60_000);

  test('sets up types that see a mistake', async () => {
    const app = path.join(temporaryFolder(), 'app');
    await runCommand('create', app, '--template', template);
    const suffix = template === 'typescript' ? 'ts' : 'js';
    writeFileSync(path.join(app, `src/app.${suffix}`), 'App({ onLaunch() { wx.showTost({ title: 1 }); } });\n');
    const { scripts } = JSON.parse(readFileSync(path.join(app, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(runTools(app, scripts['check']!)).toMatchObject({
      failed: 'tsc',
      text: expect.stringContaining('showTost'),
    });
  }, 60_000);
});

describe('what is there stays as it is', () => {
  test('a file that the app would have ends it before anything is written', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'src'));
    writeFileSync(path.join(folder, 'src/app.json'), 'mine');
    const before = contentOf(folder);
    const { status, out, err } = await runCommand('create', folder);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/would replace: src[\\/]app\.json\.\nNothing was written\./);
    expect(contentOf(folder)).toEqual(before);
  });

  test('other files do no harm', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'LICENSE'), 'mine');
    expect(await runCommand('create', folder)).toMatchObject({ status: 0 });
    expect(readFileSync(path.join(folder, 'LICENSE'), 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toContain('tsconfig.json');
  });

  test('nor is a file taken for a folder', async () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, 'mine');
    expect(await runCommand('create', file)).toMatchObject({
      status: 1,
      err: expect.stringContaining('is not a folder'),
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

test('a template that there is not', async () => {
  const folder = temporaryFolder();
  const { status, err } = await runCommand('create', folder, '--template', 'typscript');
  expect(status).toBe(1);
  expect(err).toBe('There is no template `typscript`.\nDid you mean `--template typescript`?\n');
  expect(readdirSync(folder)).toEqual([]);
});
