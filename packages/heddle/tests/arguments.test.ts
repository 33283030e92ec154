import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { fixture, runCommand } from './run-command.ts';

test('--help names every command', async () => {
  const { status, out } = await runCommand('--help');
  expect(status).toBe(0);
  expect(out).toMatch(/heddle build DIR --out OUT[^]*heddle dev DIR[^]*heddle check DIR/);
});

test('--version', async () => {
  expect(await runCommand('--version')).toEqual({ status: 0, out: `${manifest.version}\n`, err: '' });
});

describe('what is not understood ends with a sentence and the way out', () => {
  const cases: ReadonlyArray<[args: string[], message: string, help: string]> = [
    [['bild', 'app'], 'There is no command `bild`.', 'build, dev, check'],
    [[], 'Which command?', 'heddle build DIR --out OUT'],
    [['check'], '`heddle check` needs the folder of an app.', 'heddle check DIR'],
    [['build', fixture('hello')], '`heddle build` needs --out.', 'heddle build DIR --out OUT'],
    [['check', 'one', 'two'], '`heddle check` takes one folder, not 2.', 'quotes'],
    [['check', fixture('hello'), '--jsn'], "Unknown option '--jsn'", 'heddle --help'],
    [['check', 'no/such/folder'], 'There is no folder no/such/folder.', '`app.json`'],
    [['check', fixture('hello/app.js')], `${fixture('hello/app.js')} is not a folder.`, '`app.json`'],
    [['check', fixture('broken-settings')], 'project.config.json is not JSON', 'Correct it'],
    [['dev', fixture('hello'), '--port', 'x'], '`--port` is x, which is not the number of a port.', '0 to 65535'],
  ];
  test.for(cases)('heddle %s', async ([args, message, help]) => {
    const { status, out, err } = await runCommand(...args);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err.slice(err.indexOf('\n'))).toContain(help);
  });
});
