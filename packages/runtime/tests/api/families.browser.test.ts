import { afterEach, expect, test, vi } from 'vitest';
import { createApis, families } from '../../src/view/calls/apis.ts';
import { startJoined } from '../joined/app.ts';

afterEach(() => vi.restoreAllMocks());

test.each(Object.entries(families))('%s answers to the names that it is loaded for', async (_, { names, load }) => {
  const { control } = await startJoined({ 'page.wxml': '<view/>' });
  const table = (await load()).apis(control.view);
  expect(Object.keys(table).sort()).toEqual(names.split(' ').sort());
});

test('a family that could not be loaded is asked for again', async () => {
  const { control } = await startJoined({ 'page.wxml': '<view/>' });
  const find = createApis(control.view);
  const { load } = families['tabs']!;
  let isOnline = false;
  vi.spyOn(families['tabs']!, 'load').mockImplementation(() =>
    isOnline ? load() : Promise.reject(new TypeError('Failed to fetch')),
  );
  await expect(find('showTabBar')).rejects.toThrow('Failed to fetch');
  isOnline = true;
  expect(await find('showTabBar')).toBeTypeOf('function');
});

test('no two families answer to one name', () => {
  const names = Object.values(families).flatMap((family) => family.names.split(' '));
  expect(new Set(names).size).toBe(names.length);
});
