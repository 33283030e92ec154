import { expect, test } from 'vitest';
import { families } from '../../src/view/calls/apis.ts';
import { startJoined } from '../joined/app.ts';

test.each(Object.entries(families))('%s answers to the names that it is loaded for', async (_, { names, load }) => {
  const { control } = await startJoined({ 'page.wxml': '<view/>' });
  const table = (await load()).apis(control.view);
  expect(Object.keys(table).sort()).toEqual(names.split(' ').sort());
});

test('no two families answer to one name', () => {
  const names = Object.values(families).flatMap((family) => family.names.split(' '));
  expect(new Set(names).size).toBe(names.length);
});
