import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { absent } from '../../src/logic/api/absent.ts';
import type { AsyncApi } from '../../src/logic/api/entry.ts';
import { table } from '../../src/logic/api/table.ts';
import { needsOf, wxMembers, type ApiName, type WxMember } from '../../src/protocol/index.ts';
import { wxFamilies } from '../../src/protocol/wx-members/index.ts';
import { createLogicApp, type LogicApp } from '../logic/app.ts';

type Result = { readonly errMsg: string; readonly errno?: number };
type Options = Record<string, unknown>;
type Wx = Record<string, (options?: unknown) => Promise<Result> | undefined>;

let app: LogicApp;
let wx: Wx;

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  app = createLogicApp({
    'app.json': JSON.stringify({ pages: ['pages/a/a', 'pages/b/b'] }),
    'pages/a/a.wxml': '',
    'pages/a/a.js': 'Page({})',
    'pages/b/b.wxml': '',
    'pages/b/b.js': 'Page({})',
  });
  await app.boot({ storage: { key: 1 } });
  wx = app.globals['wx'] as Wx;
});

const members = Object.entries(wxMembers) as [keyof typeof wxMembers, WxMember][];
const named = (filter: (member: WxMember) => boolean): string[] =>
  members.flatMap(([name, member]) => (filter(member) ? [name] : []));

/** Arguments of the right types; what they mean matters to these only. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  String: 'key',
  Number: 1,
  Boolean: true,
  Object: {},
  Array: [],
  ArrayBuffer: new ArrayBuffer(1),
  Function() {},
};
const GIVEN: Readonly<Record<string, Options>> = {
  navigateTo: { url: '/pages/b/b' },
  redirectTo: { url: '/pages/b/b' },
  reLaunch: { url: '/pages/a/a' },
  restartMiniProgram: { path: '/pages/a/a' },
  setNavigationBarColor: { frontColor: '#ffffff', backgroundColor: '#000000' },
};
/** What is refused here, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  switchTab: 'can not switch to no-tabBar page',
  rewriteRoute: 'no route to rewrite',
};
/** What needs a browser, or files and servers: told of in tests of their own. */
const ELSEWHERE = /File|Socket|Network|Image|^(?:openDocument|getRendererUserAgent)/;

function argumentsOf(name: string): Options {
  const { params = {} } = table[name as ApiName] as AsyncApi;
  const samples = Object.entries(params).map(([param, type]) => [param, SAMPLES[type.replace('?', '')]]);
  return { ...Object.fromEntries(samples), ...(name === 'switchTab' && { url: '/pages/b/b' }), ...GIVEN[name] };
}

/** Calls with callbacks, and gives what they heard in order. */
async function callBack(name: string, options: Options): Promise<[string, Result][]> {
  const heard: [string, Result][] = [];
  const listeners = ['success', 'fail', 'complete'].map((each) => [each, (it: Result) => heard.push([each, it])]);
  expect(wx[name]!({ ...options, ...Object.fromEntries(listeners) })).toBe(undefined);
  const soon = name === 'getSystemInfo' ? 2 : 0;
  expect(heard.length, 'callbacks come later than the call, but for one that is synchronous').toBe(soon);
  await vi.waitFor(async () => {
    await app.settle();
    expect(heard.length).toBe(2);
  });
  return heard;
}

async function promised(name: string, options?: Options): Promise<Result> {
  const result = wx[name]!(options)!.catch((error: Result) => error);
  await app.settle();
  return result;
}

describe('what the worker answers', () => {
  const names = named(
    (member) =>
      member.form === 'async' && !['no', 'planned'].includes(member.support) && !needsOf(member).includes('call'),
  ).filter((name) => !ELSEWHERE.test(name));
  test('is not little', () => expect(names.length).toBeGreaterThan(30));
  test.each(names)('%s', async (name) => {
    const expected = REFUSED[name] === undefined ? `${name}:ok` : `${name}:fail ${REFUSED[name]}`;
    const options = argumentsOf(name);
    const first = await promised(name, options);
    expect(first.errMsg).toBe(expected);
    const heard = await callBack(name, options);
    expect(heard.map(([callback]) => callback)).toEqual([REFUSED[name] === undefined ? 'success' : 'fail', 'complete']);
    expect(heard[0]![1].errMsg).toBe(expected);
    expect(heard[1]![1]).toBe(heard[0]![1]);
  });
});

describe('what the frame answers', () => {
  const names = named((member) => member.form === 'async' && needsOf(member).includes('call')).filter(
    (name) => typeof table[name as ApiName] === 'object' && (table[name as ApiName] as AsyncApi).run === undefined,
  );
  test.each(names)('%s', async (name) => {
    const options = argumentsOf(name);
    app.sent.length = 0;
    const outcomes = [wx[name]!(options), wx[name]!(options)].map((each) => each!.catch((error: Result) => error));
    await app.settle();
    const calls = app.sent.filter((message) => message.type === 'call');
    // What the embedding page answers goes there through one call.
    const api = (table[name as ApiName] as AsyncApi).kind === 'host' ? 'host' : name;
    expect(calls.map((call) => call.api)).toEqual([api, api]);
    app.send({ type: 'reply', id: calls[0]!.id, ok: true, result: { n: 1 } });
    app.send({ type: 'reply', id: calls[1]!.id, ok: false, result: 'cancel' });
    expect(await Promise.all(outcomes)).toEqual([{ n: 1, errMsg: `${name}:ok` }, { errMsg: `${name}:fail cancel` }]);
  });
});

describe('arguments of a wrong type', () => {
  const cases = Object.entries(table).flatMap(([name, api]) =>
    typeof api === 'object' && 'params' in api
      ? Object.entries(api.params ?? {}).map(([param, type]) => [name, param, type] as const)
      : [],
  );
  test.each(cases)('%s: %s is no %s', async (name, param, declared) => {
    const [type, isOptional] = declared.split('?');
    const options = { ...argumentsOf(name), [param]: type === 'Number' ? 'x' : 1 };
    const given = type === 'Number' ? 'String' : 'Number';
    const errMsg = (kind: string) =>
      `${name}:fail parameter error: parameter.${param} should be ${type} instead of ${kind};`;
    expect(await promised(name, options)).toEqual({ errMsg: errMsg(given) });
    if (isOptional !== undefined) return;
    const { [param]: _, ...rest } = options;
    expect(await promised(name, rest)).toEqual({ errMsg: errMsg('Undefined') });
  });
});

/** The platform's codes for "not there": the Bluetooth adapter, iBeacons, Wi-Fi, card emulation. */
const UNAVAILABLE = [
  [/Bluetooth|BLE/, 10001],
  [/Beacon/, 11000],
  [/Wifi/, 12001],
  [/HCE/, 13000],
] as const;

describe('what no page can do', () => {
  test.each(named(({ form, support }) => form === 'async' && support === 'no'))('%s fails', async (name) => {
    const [, errCode] = UNAVAILABLE.find(([names]) => names.test(name)) ?? [];
    const expected = { errMsg: `${name}:fail not supported in browser`, errno: 3, ...(errCode && { errCode }) };
    expect(await promised(name)).toEqual(expected);
    expect(await callBack(name, {})).toEqual([
      ['fail', expected],
      ['complete', expected],
    ]);
  });
  test.each(named(({ form, support }) => form === 'manager' && support === 'no'))(
    '%s gives something whose methods can be called, and fail',
    async (name) => {
      const manager = wx[name]!() as unknown as Record<string, () => unknown>;
      expect(['start', 'on', 'onError', 'destroy'].map((method) => manager[method]!())).toEqual(
        Array.from({ length: 4 }, () => undefined),
      );
      const heard = await new Promise((fail) => Reflect.apply(manager['start']!, manager, [{ fail }]));
      expect(heard).toEqual({ errMsg: 'start:fail not supported in browser', errno: 3 });
    },
  );
  test('a graph of sounds is built, and is silent', () => {
    interface Node {
      readonly gain: { value: number };
      connect(to: unknown): void;
      start(): void;
    }
    const create = wx['createWebAudioContext'] as unknown as () => Record<string, () => Node>;
    const context = create();
    const [source, volume] = [context['createBufferSource']!(), context['createGain']!()];
    volume.gain.value = 0.5;
    source.connect(volume);
    volume.connect(context['destination']);
    expect(source.start()).toBe(undefined);
  });
  test.each(named(({ form, support }) => form === 'sync' && support === 'no'))('%s throws', (name) => {
    expect(() => wx[name]!()).toThrow(`${name}:fail not supported in browser`);
  });
});

test.each(named(({ form }) => form === 'on' || form === 'off').filter((name) => !ELSEWHERE.test(name)))(
  '%s takes a listener',
  (name) => {
    expect(wx[name]!(() => {})).toBe(undefined);
    if (name.startsWith('off')) expect(wx[name]!()).toBe(undefined);
  },
);

describe('managers have the methods that the platform’s types name', () => {
  const types = readFileSync(
    fileURLToPath(
      new URL('../../../../node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts', import.meta.url),
    ),
    'utf8',
  );
  const methodsOf = (name: string): string[] => {
    const returned = new RegExp(`\\n {8}${name}\\([^;{]*?\\): ([A-Z]\\w+)\\n`).exec(types)?.[1];
    const body = new RegExp(`\\n {4}interface ${returned} \\{\\n([^]*?)\\n {4}\\}`).exec(types)?.[1] ?? '';
    return [...new Set([...body.matchAll(/^ {8}(\w+)[(<]/gm)].map(([, method]) => method!))];
  };
  const names = ['getUpdateManager', 'getLogManager', 'getRealtimeLogManager', 'getPerformance', 'createCacheManager'];
  const others = ['getUserCryptoManager', 'createAnimation', 'getPluginUpdateManager', 'createSelectorQuery'];
  test.each([...names, ...others])('%s', (name) => {
    const manager = wx[name]!() as unknown as Record<string, unknown>;
    const methods = methodsOf(name);
    expect(methods.length).toBeGreaterThan(0);
    expect(Object.fromEntries(methods.map((method) => [method, typeof manager[method]]))).toEqual(
      Object.fromEntries(methods.map((method) => [method, 'function'])),
    );
  });
});

test('the table says who answers as the catalogue does', () => {
  const wrong = Object.entries(table).filter(([name, api]) => {
    if (typeof api === 'function' || api.kind === 'object') return false;
    const asks = needsOf(wxMembers[name as ApiName]).includes('call');
    return ['view', 'host'].includes(api.kind) ? !asks : asks;
  });
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test('what is absent stands in by its form', () => {
  expect(Object.keys(absent).sort()).toEqual([...new Set(members.map(([, { form }]) => form))].sort());
});

test('every member belongs to one family', () => {
  const names = Object.values(wxFamilies).flatMap((family) => Object.keys(family));
  expect(names.sort()).toEqual(Object.keys(wxMembers).sort());
});
