import { describe, expect, test } from 'vitest';
import { createLogicApp } from './app.ts';

type Fields = Record<string, unknown>;
interface Query {
  where(condition: unknown): Query;
  orderBy(field: string, direction: string): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  field(wanted: object): Query;
  get(options?: object): Promise<{ data: Fields[] }>;
  count(): Promise<{ total: number }>;
  update(options: { data: object }): Promise<{ stats: Fields }>;
  remove(): Promise<{ stats: Fields }>;
  watch(options: object): { close(): Promise<void> };
}
interface Collection extends Query {
  add(options: { data: object; success?: (result: Fields) => void }): Promise<Fields> | undefined;
  doc(id: string | number): {
    get(options?: object): Promise<{ data: Fields }>;
    set(options: { data: object }): Promise<Fields>;
    update(options: { data: object }): Promise<Fields>;
    remove(): Promise<Fields>;
  };
}
type Command = Record<string, (...operands: unknown[]) => Command>;
interface Database {
  collection(name: string): Collection;
  command: Command;
  serverDate(options?: object): unknown;
  RegExp(options: object): unknown;
  Geo: {
    Point(longitude: number, latitude: number): object;
    LineString(points: readonly object[]): object;
    Polygon(lines: readonly object[]): object;
  };
}
interface Cloud {
  init(options?: object): void;
  database(): Database;
  callFunction(options: object): Promise<Fields>;
}

async function start() {
  const app = createLogicApp({ 'pages/a/a.wxml': '', 'pages/a/a.js': 'Page({})' });
  await app.boot();
  const { cloud } = app.globals['wx'] as { cloud: Cloud };
  cloud.init({ env: 'test' });
  return { app, cloud, db: cloud.database() };
}

async function withFruit() {
  const { db, ...rest } = await start();
  const fruit = db.collection('fruit');
  for (const data of FRUIT) await fruit.add({ data });
  return { db, fruit, _: db.command, ...rest };
}

const FRUIT = [
  { _id: 'apple', price: 3, tags: ['red', 'sweet'], origin: { country: 'CN' } },
  { _id: 'lemon', price: 2, tags: ['sour'], sold: true },
  { _id: 'cherry', price: 9, tags: ['red'] },
  { _id: 'banana', price: 3, tags: [] },
];

describe('where', () => {
  test.each<[what: string, where: (_: Command, db: Database) => unknown, found: string[]]>([
    ['a value', () => ({ price: 3 }), ['apple', 'banana']],
    ['a path', () => ({ 'origin.country': 'CN' }), ['apple']],
    ['a field of a field', () => ({ origin: { country: 'CN' } }), ['apple']],
    ['a member of a list', () => ({ tags: 'red' }), ['apple', 'cherry']],
    ['a whole list', () => ({ tags: ['red', 'sweet'] }), ['apple']],
    ['gt', (_) => ({ price: _['gt']!(3) }), ['cherry']],
    ['gte and lt', (_) => ({ price: _['gte']!(3)['and']!(_['lt']!(9)) }), ['apple', 'banana']],
    ['gt chained', (_) => ({ price: _['gt']!(2)['lte']!(3) }), ['apple', 'banana']],
    ['or of values', (_) => ({ price: _['eq']!(2)['or']!(_['eq']!(9)) }), ['cherry', 'lemon']],
    ['or of conditions', (_) => _['or']!({ price: 2 }, { tags: 'red' }), ['apple', 'cherry', 'lemon']],
    ['and of conditions', (_) => _['and']!([{ price: 3 }, { tags: 'red' }]), ['apple']],
    ['nor', (_) => _['nor']!([{ price: 2 }, { tags: 'red' }]), ['banana']],
    ['not', (_) => ({ price: _['not']!(_['gt']!(2)) }), ['lemon']],
    ['in', (_) => ({ price: _['in']!([2, 9]) }), ['cherry', 'lemon']],
    ['nin', (_) => ({ price: _['nin']!([2, 9]) }), ['apple', 'banana']],
    ['neq', (_) => ({ price: _['neq']!(3) }), ['cherry', 'lemon']],
    ['exists', (_) => ({ sold: _['exists']!(true) }), ['lemon']],
    ['does not exist', (_) => ({ sold: _['exists']!(false) }), ['apple', 'banana', 'cherry']],
    ['all', (_) => ({ tags: _['all']!(['sweet', 'red']) }), ['apple']],
    ['size', (_) => ({ tags: _['size']!(0) }), ['banana']],
    ['mod', (_) => ({ price: _['mod']!([2, 0]) }), ['lemon']],
    ['elemMatch', (_) => ({ tags: _['elemMatch']!(_['eq']!('sour')) }), ['lemon']],
    ['a pattern', () => ({ _id: /^B/i }), ['banana']],
    ['db.RegExp', (_, db) => ({ _id: db.RegExp({ regexp: 'rr', options: 'i' }) }), ['cherry']],
    ['nothing of that kind', () => ({ price: '3' }), []],
  ])('%s', async (_what, where, found) => {
    const { db, fruit, _ } = await withFruit();
    const { data } = await fruit.where(where(_, db)).get();
    expect(data.map(({ _id }) => _id).sort()).toEqual(found);
  });
});

describe('update', () => {
  test.each<[what: string, data: (_: Command) => object, expected: Fields]>([
    ['merges fields', () => ({ origin: { city: 'X' } }), { origin: { country: 'CN', city: 'X' } }],
    ['sets a path', () => ({ 'origin.city': 'X' }), { origin: { country: 'CN', city: 'X' } }],
    ['set replaces', (_) => ({ origin: _['set']!({ city: 'X' }) }), { origin: { city: 'X' } }],
    ['inc and mul', (_) => ({ price: _['inc']!(2) }), { price: 5 }],
    ['mul', (_) => ({ price: _['mul']!(2) }), { price: 6 }],
    ['min', (_) => ({ price: _['min']!(1) }), { price: 1 }],
    ['max', (_) => ({ price: _['max']!(1) }), { price: 3 }],
    ['push', (_) => ({ tags: _['push']!('new') }), { tags: ['red', 'sweet', 'new'] }],
    ['push of several', (_) => ({ tags: _['push']!(['a', 'b']) }), { tags: ['red', 'sweet', 'a', 'b'] }],
    ['push to a place', (_) => ({ tags: _['push']!({ each: ['a'], position: 0, slice: 2 }) }), { tags: ['a', 'red'] }],
    ['pop', (_) => ({ tags: _['pop']!() }), { tags: ['red'] }],
    ['shift', (_) => ({ tags: _['shift']!() }), { tags: ['sweet'] }],
    ['unshift', (_) => ({ tags: _['unshift']!('a') }), { tags: ['a', 'red', 'sweet'] }],
    ['pull', (_) => ({ tags: _['pull']!('red') }), { tags: ['sweet'] }],
    ['pullAll', (_) => ({ tags: _['pullAll']!(['red', 'sweet']) }), { tags: [] }],
    ['addToSet', (_) => ({ tags: _['addToSet']!('red') }), { tags: ['red', 'sweet'] }],
    ['rename', (_) => ({ price: _['rename']!('cost') }), { cost: 3 }],
  ])('%s', async (_what, data, expected) => {
    const { fruit, _ } = await withFruit();
    expect(await fruit.doc('apple').update({ data: data(_) })).toMatchObject({ stats: { updated: 1 } });
    expect((await fruit.doc('apple').get()).data).toMatchObject(expected);
  });

  test('remove takes a field away', async () => {
    const { fruit, _ } = await withFruit();
    await fruit.doc('apple').update({ data: { price: _['remove']!() } });
    expect(Object.keys((await fruit.doc('apple').get()).data).sort()).toEqual(['_id', 'origin', 'tags']);
  });

  test('changes all that a query finds', async () => {
    const { fruit } = await withFruit();
    expect(await fruit.where({ price: 3 }).update({ data: { price: 4 } })).toMatchObject({ stats: { updated: 2 } });
    expect(await fruit.where({ price: 4 }).count()).toMatchObject({ total: 2, errMsg: 'collection.count:ok' });
  });
});

test('sorts, skips, limits and chooses fields', async () => {
  const { fruit } = await withFruit();
  const { data } = await fruit
    .orderBy('price', 'desc')
    .orderBy('_id', 'asc')
    .skip(1)
    .limit(2)
    .field({ price: true })
    .get();
  expect(data).toEqual([
    { _id: 'apple', price: 3 },
    { _id: 'banana', price: 3 },
  ]);
});

test('one get gives 20 documents at most', async () => {
  const { db } = await start();
  for (let n = 0; n < 25; n++) await db.collection('many').add({ data: { n } });
  expect((await db.collection('many').limit(100).get()).data).toHaveLength(20);
});

test('documents are added, set, read and removed, by promise and callback', async () => {
  const { app, db } = await start();
  const todos = db.collection('todos');
  const { _id } = (await todos.add({ data: { due: new Date(5000), nested: { n: 1 } } }))!;
  const { data } = await todos.doc(_id as string).get();
  expect(data).toEqual({ _id, due: new Date(5000), nested: { n: 1 } });
  (data['nested'] as Fields)['n'] = 2;
  expect((await todos.doc(_id as string).get()).data['nested'], 'a copy').toEqual({ n: 1 });
  expect(await todos.doc('own').set({ data: { a: 1 } })).toMatchObject({
    _id: 'own',
    stats: { created: 1, updated: 0 },
  });
  expect(await todos.doc('own').set({ data: { b: 1 } })).toMatchObject({ stats: { created: 0, updated: 1 } });
  expect((await todos.doc('own').get()).data).toEqual({ _id: 'own', b: 1 });
  expect(await todos.doc('own').remove()).toMatchObject({ stats: { removed: 1 } });
  await expect(todos.doc('own').get()).rejects.toMatchObject({
    errMsg: 'document.get:fail cannot find document with _id own',
  });
  const told: Fields[] = [];
  expect(todos.add({ data: { _id: 'x' }, success: (result) => void told.push(result) })).toBe(undefined);
  await app.settle();
  expect(told).toEqual([{ _id: 'x', errMsg: 'collection.add:ok' }]);
});

test('the time of the server and places', async () => {
  const { db } = await start();
  const visits = db.collection('visits');
  const before = Date.now();
  await visits.add({ data: { _id: 1, at: db.serverDate({ offset: 1000 }), where: db.Geo.Point(113, 23) } });
  const { data } = await visits.doc(1).get();
  expect((data['at'] as Date).getTime()).toBeGreaterThanOrEqual(before + 1000);
  expect(data['where']).toEqual({ type: 'Point', coordinates: [113, 23] });
  const { data: later } = await visits.where({ at: db.command['gt']!(new Date(before)) }).get();
  expect(later).toHaveLength(1);
});

test('watch tells of what a query finds, until it is closed', async () => {
  const { app, fruit } = await withFruit();
  const told: unknown[] = [];
  const watcher = fruit.where({ price: 3 }).watch({
    onChange: ({ type, docs, docChanges }: { type?: string; docs: Fields[]; docChanges: Fields[] }) =>
      told.push([type, docs.map(({ _id }) => _id), docChanges.map(({ queueType, docId }) => `${queueType} ${docId}`)]),
  });
  await app.settle();
  await fruit.doc('lemon').update({ data: { price: 3 } });
  await app.settle();
  await fruit.doc('cherry').update({ data: { ripe: true } });
  await fruit.doc('apple').remove();
  await app.settle();
  await watcher.close();
  await fruit.doc('banana').remove();
  await app.settle();
  expect(told).toEqual([
    ['init', ['apple', 'banana'], ['init apple', 'init banana']],
    [undefined, ['apple', 'lemon', 'banana'], ['enqueue lemon']],
    [undefined, ['lemon', 'banana'], ['dequeue apple']],
  ]);
});

test('names that would reach the prototype of all objects are refused', async () => {
  const { fruit } = await withFruit();
  await fruit.doc('apple').update({ data: { '__proto__.polluted': 1, 'constructor.prototype.polluted': 1 } });
  expect(({} as Fields)['polluted']).toBe(undefined);
});

test('places are found near a place, within a shape, and where shapes meet', async () => {
  const { db } = await start();
  const { command: _, Geo } = db;
  const shops = db.collection('shops');
  const places = { Bremen: [8.8072, 53.0758], Oldenburg: [8.2146, 53.1435], Hamburg: [9.9937, 53.5511] } as const;
  for (const [name, [longitude, latitude]] of Object.entries(places))
    await shops.add({ data: { _id: name, at: Geo.Point(longitude, latitude) } });
  const names = async (at: unknown): Promise<unknown> => {
    const { data } = await shops.where({ at }).get();
    return data.map(({ _id }) => _id);
  };
  const geometry = Geo.Point(8.8, 53.1);
  expect(await names(_['geoNear']!({ geometry }))).toEqual(['Bremen', 'Oldenburg', 'Hamburg']);
  // About 40 km to Oldenburg, 94 to Hamburg.
  expect(await names(_['geoNear']!({ geometry, maxDistance: 50_000, minDistance: 10_000 }))).toEqual(['Oldenburg']);
  expect(await names(_['geoWithin']!({ centerSphere: [[8.8, 53.1], 10 / 6378.1] }))).toEqual(['Bremen']);
  const line = (...points: readonly (readonly [number, number])[]): object =>
    Geo.LineString(points.map(([x, y]) => Geo.Point(x, y)));
  const west = Geo.Polygon([line([8, 53], [9, 53], [9, 54], [8, 54], [8, 53])]);
  expect(await names(_['geoWithin']!({ geometry: west }))).toEqual(['Bremen', 'Oldenburg']);
  expect(await names(_['geoIntersects']!({ geometry: west }))).toEqual(['Bremen', 'Oldenburg']);
  await shops.add({ data: { _id: 'tour', at: line([8.5, 52], [8.5, 55]) } });
  expect(await names(_['geoIntersects']!({ geometry: west }))).toEqual(['Bremen', 'Oldenburg', 'tour']);
  expect(await names(_['geoWithin']!({ geometry: west }))).toEqual(['Bremen', 'Oldenburg']);
});
