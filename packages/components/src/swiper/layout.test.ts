import { expect, test } from 'vitest';
import { indexAt, nearestPosition, offsetOf, resist, snapShift } from './layout.ts';
import type { Row } from './layout.ts';

const straight: Row = { count: 4, shown: 1, isCircular: false };
const offsets = (row: Row, position: number): number[] =>
  Array.from({ length: row.count }, (_item, index) => offsetOf(index, position, row));

test('a straight row moves as a whole and rests within its ends', () => {
  expect(offsets(straight, 1)).toEqual([-1, 0, 1, 2]);
  expect([indexAt(-0.4, straight), indexAt(1.6, straight), indexAt(9, straight)]).toEqual([0, 2, 3]);
});

test('beyond the ends it follows at a third', () => {
  expect([resist(-0.3, straight), resist(1.5, straight), resist(3.3, straight)]).toEqual([
    expect.closeTo(-0.1),
    1.5,
    expect.closeTo(3.1),
  ]);
});

test.each([2, 3, 4, 5])('in a circle of %i the neighbours are always at hand', (count) => {
  const row: Row = { count, shown: 1, isCircular: true };
  for (let position = -3; position <= 3; position += 0.25) {
    const seen = offsets(row, position).filter((offset) => offset > -1 && offset < 1);
    // Two items share the view while it moves, one fills it at rest.
    expect(seen).toHaveLength(Number.isInteger(position) ? 1 : 2);
  }
});

test('with three items both neighbours can look in', () => {
  expect(offsets({ count: 3, shown: 1, isCircular: true }, 0)).toEqual([0, 1, -1]);
});

test('a circle needs one item more than it shows', () => {
  expect(offsets({ count: 2, shown: 2, isCircular: true }, 0)).toEqual([0, 1]);
});

test('around the corner when that is shorter', () => {
  const row: Row = { ...straight, isCircular: true };
  expect(nearestPosition(0, 3, row)).toBe(4);
  expect(nearestPosition(3, 0, row)).toBe(-1);
  expect(nearestPosition(3, 0, straight)).toBe(3);
  expect(indexAt(-1, row)).toBe(3);
});

test('with snap-to-edge the ends of a straight row stand at the edge, the others between the margins', () => {
  expect([0, 0.5, 1, 2, 2.5, 3].map((position) => snapShift(position, straight, 20, 30))).toEqual([
    -20, -10, 0, 0, 15, 30,
  ]);
  expect(snapShift(-0.3, straight, 20, 30)).toBe(-20);
  expect(snapShift(0, { ...straight, isCircular: true }, 20, 30)).toBe(0);
  expect(snapShift(0, { ...straight, count: 1 }, 20, 30)).toBe(0);
});
