import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { commands } from '../src/commands/table.ts';
import { fixture, runCommand } from './run-command.ts';

test('--help names every command', async () => {
  const { status, out } = await runCommand('--help');
  expect(status).toBe(0);
  expect(out).toMatch(
    /heddle create DIR[^]*heddle dev DIR[^]*heddle build DIR --out OUT[^]*heddle preview DIR[^]*heddle check DIR/,
  );
});

test('--help after a command names what may follow it', async () => {
  const { status, out } = await runCommand('check', '--help');
  expect(status).toBe(0);
  expect(out).toMatch(/heddle check DIR[^]*--json[^]*--watch/);
  expect(out).not.toContain('--out');
});

test('docs/cli.md names each command with its options, and no others', () => {
  const text = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8');
  const [, ...sections] = text.split(/^## `heddle (?=\w+ DIR)/m);
  const documented = sections.map((section) => {
    const options = [...section.matchAll(/^\| `--(\w+)/gm)].map(([, option]) => option!);
    return [section.slice(0, section.indexOf(' ')), options.sort()];
  });
  const all = Object.entries(commands).map(([name, { options }]) => [name, Object.keys(options).sort()]);
  expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(all));
});

test('--version', async () => {
  expect(await runCommand('--version')).toEqual({ status: 0, out: `${manifest.version}\n`, err: '' });
});

describe('what is not understood ends with a sentence and the way out', () => {
  const cases: ReadonlyArray<[args: string[], message: string, help: string]> = [
    [['bild', 'app'], 'There is no command `bild`.', 'Did you mean `heddle build`?'],
    [['publish', 'app'], 'There is no command `publish`.', 'create, dev, build, preview, check'],
    [[], 'Which command?', 'heddle build DIR --out OUT'],
    [['check'], '`heddle check` needs the folder of an app.', 'heddle check DIR'],
    [['build', fixture('hello')], '`heddle build` needs --out.', 'heddle build DIR --out OUT'],
    [['check', 'one', 'two'], '`heddle check` takes one folder, not 2.', 'quotes'],
    [['check', fixture('hello'), '--jsn'], '`heddle check` has no option `--jsn`.', 'Did you mean `--json`?'],
    [['dev', fixture('hello'), '--port'], "Option '--port <value>' argument missing.", 'heddle dev --help'],
    [['build', fixture('hello'), '--out', 'site', '--base', 'https://a.b/'], '`--base` is https://a.b/', '`/shop/`'],
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
