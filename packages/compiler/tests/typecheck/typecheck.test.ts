import { expect, test } from 'vitest';
import { compile, formatDiagnostic, type Compiled, type Diagnostic } from '@heddle/compiler';
import { checkTypes, diskHost, findTsc } from '@heddle/compiler/node';
import { positionAt } from '../../src/diagnostics/code-frame.ts';
import { fixtureFolders } from '../fixture-folder.ts';

const fixtures = new URL('../fixtures/types/', import.meta.url);

/** What the TypeScript of this repository finds in an app. */
async function typesOf(root: string): Promise<{ found: readonly Diagnostic[]; read(file: string): string }> {
  const host = diskHost(root);
  const compiled = compile(host) as Compiled;
  const found = await checkTypes(compiled, { host, root, tsc: findTsc(root)! });
  return { found, read: (file) => host.read(file) ?? '' };
}

test.each(fixtureFolders(fixtures, 1))(
  '%s',
  async (_, folder) => {
    const { found, read } = await typesOf(folder.path);
    const text = found.map((each) => `${formatDiagnostic(each, read(each.file))}\n`).join('\n');
    expect(text).toBe(folder.expected('diagnostics.txt', text));
  },
  30_000,
);

test('each mistake is where its author made it', async () => {
  const { found, read } = await typesOf(new URL('mistakes-of-every-kind', fixtures).pathname);
  const places = found.map(({ code, file, span }) => {
    const { line, column } = positionAt(read(file), span?.start ?? 0);
    return `${file}:${line}:${column} ${code.replace('types/', '')}`;
  });
  expect(places.sort()).toEqual([
    'home/home.ts:16:57 script',
    'home/home.ts:24:58 script',
    // A class, a condition, a list, a dataset, an inner list, `let:`, an argument of WXS.
    'home/home.wxml:10:68 unknown-member',
    'home/home.wxml:12:57 unknown-member',
    'home/home.wxml:13:20 unknown-name',
    'home/home.wxml:13:37 unknown-export',
    'home/home.wxml:13:58 unknown-name',
    'home/home.wxml:14:35 unknown-name',
    // Properties and handlers.
    'home/home.wxml:15:41 wrong-property-type',
    'home/home.wxml:15:62 wrong-property-type',
    'home/home.wxml:15:72 wrong-property-type',
    'home/home.wxml:16:107 handler-not-a-function',
    'home/home.wxml:16:16 wrong-property-type',
    'home/home.wxml:16:83 wrong-property-type',
    'home/home.wxml:17:13 wrong-property-type',
    'home/home.wxml:17:25 wrong-property-type',
    'home/home.wxml:17:70 handler-takes-no-event',
    // A slot value, a mark, a style, a two-way binding.
    'home/home.wxml:18:35 unknown-name',
    'home/home.wxml:20:103 unknown-name',
    'home/home.wxml:20:40 unknown-member',
    'home/home.wxml:20:75 unknown-name',
    'home/home.wxml:6:16 unknown-name',
    'home/home.wxml:7:23 unknown-member',
    'home/home.wxml:8:17 unknown-name',
    'home/home.wxml:9:64 unknown-member',
    // JavaScript: only fields that nothing sets keep the type that they begin with.
    'home/list.wxml:2:54 unknown-name',
    'home/list.wxml:3:48 unknown-member',
    // What a behavior gives is known; a template of another file is checked where it is used.
    'parts/card/card.wxml:1:39 unknown-handler',
    'parts/card/card.wxml:1:61 unknown-name',
    'parts/card/card.wxml:2:70 unknown-member',
    'shared/order.ts:12:14 script',
    'shared/rows.wxml:2:27 unknown-member',
    'shared/rows.wxml:3:20 unknown-handler',
  ]);
}, 30_000);
