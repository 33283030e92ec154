import { userEvent } from 'vitest/browser';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startJoined, type JoinedApp } from '../joined/app.ts';
import { ASYNC, SYNC } from './result-fields.ts';

type Result = Readonly<Record<string, unknown>>;

let app: JoinedApp;
let wx: Readonly<Record<string, (options?: object) => unknown>>;

beforeAll(async () => {
  Object.defineProperty(navigator.geolocation, 'getCurrentPosition', {
    configurable: true,
    value: (tell: PositionCallback) =>
      tell({ coords: { latitude: 53, longitude: 8, accuracy: 10 }, timestamp: 0 } as GeolocationPosition),
  });
  return () => void Reflect.deleteProperty(navigator.geolocation, 'getCurrentPosition');
});

beforeEach(async () => {
  localStorage.clear();
  app = await startJoined({
    'app.json': JSON.stringify({ pages: ['page', 'other'] }),
    'page.wxml': '',
    'page.js': 'Page({})',
    'other.wxml': '',
    'other.js': 'Page({})',
  });
  wx = app.globals['wx'] as typeof wx;
  wx['setStorage']!({ key: 'city', data: 'Bremen' });
});

describe('what is given at once', () => {
  test.each(Object.entries(SYNC))('%s', (name, fields) => {
    expect(missing(wx[name]!() as Result, fields)).toEqual([]);
  });
});

describe('what is given later', () => {
  test.each(Object.entries(ASYNC))('%s', async (name, { args = {}, press, type, fields }) => {
    let heard: Result | undefined;
    wx[name]!({ ...args, complete: (result: Result) => (heard = result) });
    if (press !== undefined) {
      const find = () =>
        [...app.control.frame.root.querySelectorAll('dialog button')].find(({ textContent }) => textContent === press);
      await expect.poll(async () => (await app.settle(), find() !== undefined)).toBe(true);
      const inputs = [...app.control.frame.root.querySelectorAll<HTMLInputElement>('dialog input')];
      for (const input of inputs) if (type !== undefined && input.value === '') await userEvent.fill(input, type);
      await userEvent.click(find()!);
    }
    await expect.poll(async () => (await app.settle(), heard !== undefined)).toBe(true);
    expect(heard!['errMsg']).toBe(`${name}:ok`);
    expect(missing(heard!, fields)).toEqual([]);
  });
});

function missing(result: Result, fields: string): string[] {
  return fields.split(' ').filter((field) => result[field] === undefined);
}
