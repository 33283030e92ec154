import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { wxMembers } from '../../src/protocol/index.ts';
import { table } from '../../src/logic/api/table.ts';
import { ASYNC } from './result-fields.ts';

const modules = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

/** Called by apps although the platform's types do not have them (spec components-apis §4 Legacy members). */
const LEGACY = [
  'createContext',
  'drawCanvas',
  'saveFile',
  'getSavedFileList',
  'getSavedFileInfo',
  'removeSavedFile',
  'getFileInfo',
  'createMediaQueryObserver',
];

/** Arguments that are documented, but not typed; and one that all sensors share. */
const UNTYPED = ['setTabBarItem.pagePath', 'startCompass.interval'];

/** What the platform's types say of a program. */
function check(program: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'heddle-typings-'));
  const file = path.join(folder, 'check.ts');
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    lib: ['ES2022'],
    types: ['miniprogram-api-typings'],
  };
  const settings = { compilerOptions: { ...options, typeRoots: [modules] }, files: [file] };
  writeFileSync(file, program);
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const { stdout } = spawnSync(process.execPath, [`${modules}/typescript/bin/tsc`, '-p', folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout;
}

test('the catalogue has every member that the platform’s types have, and no others', () => {
  const names = Object.keys(wxMembers).filter((name) => !LEGACY.includes(name));
  const fields = names.map((name) => `  ${name}: 1,`).join('\n');
  expect(check(`const members: Record<keyof WechatMiniprogram.Wx, 1> = {\n${fields}\n};\n`)).toBe('');
}, 60_000);

test('arguments have the names that the platform’s types give them', () => {
  const lines = Object.entries(table).flatMap(([name, api]) =>
    typeof api === 'object' && 'params' in api && !LEGACY.includes(name)
      ? Object.keys(api.params ?? {})
          .filter((param) => !UNTYPED.includes(`${name}.${param}`))
          .map((param) => `options('${name}', '${param}');`)
      : [],
  );
  expect(lines.length).toBeGreaterThan(60);
  const head = `
    type Wx = WechatMiniprogram.Wx;
    type Options<K extends keyof Wx> = Wx[K] extends (option: infer O, ...rest: never[]) => unknown ? NonNullable<O> : never;
    declare function options<K extends keyof Wx>(name: K, param: keyof Options<K>): void;
  `;
  expect(check(`${head}\n${lines.join('\n')}\n`)).toBe('');
}, 60_000);

/** Results that a site gives, without a default; and those that tests of their own look at: files, pictures, the account. */
const TOLD_ELSEWHERE =
  /^(?:loadFontFace|chooseImage|chooseMedia|chooseMessageFile|chooseVideo|getImageInfo|compressImage|compressVideo|editImage|cropImage|getVideoInfo|startRecord|canvas\w+|getSelectedTextRange|getUserProfile)$/;
/** What surveyed apps read of results, though the types lack it. */
const UNTYPED_FIELDS =
  /^getStorage\b|^requestSubscribeMessage\b|^batchGetStorage\b|^getRendererUserAgent\b|^getSystemInfo(?:Async)?\./;

test('results are looked at, by the names that the platform’s types give their fields', () => {
  const named = Object.entries(ASYNC)
    .flatMap(([name, { fields }]) => fields.split(' ').map((field) => [name, field]))
    .filter(([name, field]) => !UNTYPED_FIELDS.test(`${name}.${field}`));
  const others = Object.entries(wxMembers).filter(
    ([name, { form, support }]) =>
      form === 'async' &&
      !['no', 'planned', 'host'].includes(support) &&
      !LEGACY.includes(name) &&
      !(name in ASYNC) &&
      !TOLD_ELSEWHERE.test(name),
  );
  const head = `
    type Wx = WechatMiniprogram.Wx;
    type Options<K extends keyof Wx> = Wx[K] extends (option: infer O, ...rest: never[]) => unknown ? NonNullable<O> : never;
    type Heard<K extends keyof Wx> = Options<K> extends { success?: infer S } ? NonNullable<S> extends (result: infer R) => unknown ? R : object : object;
    type Field<K extends keyof Wx> = Exclude<keyof Heard<K>, 'errMsg' | 'errCode'>;
    declare function result<K extends keyof Wx>(name: K, field: Field<K>): void;
    declare function nothing<K extends keyof Wx>(name: [Field<K>] extends [never] ? K : never): void;
  `;
  const lines = [
    ...named.map(([name, field]) => `result('${name}', '${field}');`),
    ...others.map(([name]) => `nothing<'${name}'>('${name}');`),
  ];
  expect(others.length).toBeGreaterThan(60);
  expect(check(`${head}\n${lines.join('\n')}\n`)).toBe('');
}, 60_000);
