import { describe, expect, test } from 'vitest';
import { MAX_LIST_LENGTH, parseObserverPath, parseObserverPaths, parsePath } from '../../src/protocol/path.ts';

describe('paths of setData', () => {
  test.each<[string, (string | number)[]]>([
    ['a', ['a']],
    ['a.b.c', ['a', 'b', 'c']],
    ['a[0].b', ['a', 0, 'b']],
    ['list[2]', ['list', 2]],
    ['a.b[2].c-1', ['a', 'b', 2, 'c-1']],
    ['grid[1][12]', ['grid', 1, 12]],
    ['list.0.name', ['list', '0', 'name']],
    ['a [0]. [12]', ['a ', 0, ' ', 12]],
    ['a\\.b\\[0\\].c', ['a.b[0]', 'c']],
    ['a\\b\\', ['a\\b\\']],
    ['a.', ['a']],
    ['', ['']],
    ['名字.x', ['名字', 'x']],
  ])('%s', (text, segments) => {
    expect(parsePath(text)).toEqual(segments);
  });

  test.each(['a[', 'a]', ']', '[0]', 'a[]', 'a[b]', 'a[1e]', 'a[-1]', 'a[ 0 ]', 'a[0]b', 'a[0', 'a[[0]]', '.', '..'])(
    '%s is malformed',
    (text) => {
      expect(parsePath(text)).toBeUndefined();
    },
  );

  test.each(['__proto__.x', 'a.constructor.prototype', 'a[0].prototype', 'constructor'])('%s is refused', (text) => {
    expect(parsePath(text)).toBeUndefined();
  });

  test('an index is refused when its list would be too long', () => {
    expect(parsePath(`a[${MAX_LIST_LENGTH - 1}]`)).toEqual(['a', MAX_LIST_LENGTH - 1]);
    expect(parsePath(`a[${MAX_LIST_LENGTH}]`)).toBeUndefined();
    expect(parsePath('a[999999999]')).toBeUndefined();
    expect(parsePath(`a[${'9'.repeat(400)}]`)).toBeUndefined();
  });
});

describe('paths of observers', () => {
  test.each<[string, (string | number)[], boolean]>([
    ['a', ['a'], false],
    ['o.x.y', ['o', 'x', 'y'], false],
    ['l.**', ['l'], true],
    ['l[0].**', ['l', 0], true],
    ['**', [], true],
    [' a [ 0 ] . b ', ['a', 0, 'b'], false],
  ])('%s', (text, segments, deep) => {
    expect(parseObserverPath(text)).toEqual({ segments, deep });
  });

  test.each(['', ' ', 'a.b*', 'a.**.b', '.**', 'a[', '***', 'a.__proto__.**'])('%j is malformed', (text) => {
    expect(parseObserverPath(text)).toBeUndefined();
  });

  test('several are separated by commas', () => {
    expect(parseObserverPaths('a.b[0], c.**,**')).toEqual([
      { segments: ['a', 'b', 0], deep: false },
      { segments: ['c'], deep: true },
      { segments: [], deep: true },
    ]);
    expect(parseObserverPaths('a, b[')).toBeUndefined();
  });
});
