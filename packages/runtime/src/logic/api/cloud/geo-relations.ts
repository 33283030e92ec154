import { isFields } from './values.ts';

type Point = readonly [longitude: number, latitude: number];
type Line = readonly Point[];

/** Mean radius of the earth, in metres. */
const EARTH = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Between two places on the earth, in metres. */
function distanceBetween([fromX, fromY]: Point, [toX, toY]: Point): number {
  const [x, y] = [radians(toX - fromX), radians(toY - fromY)];
  const chord = Math.sin(y / 2) ** 2 + Math.cos(radians(fromY)) * Math.cos(radians(toY)) * Math.sin(x / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/** From a stored place to that of `geoNear`; `undefined`: it is no place, or too near or too far away. */
export function nearness(value: unknown, operand: unknown): number | undefined {
  const {
    geometry,
    minDistance = 0,
    maxDistance = Infinity,
  } = operand as {
    readonly geometry: unknown;
    readonly minDistance?: number;
    readonly maxDistance?: number;
  };
  const [from, to] = [pointOf(value), pointOf(geometry)];
  const distance = from && to ? distanceBetween(from, to) : Infinity;
  return distance < Infinity && distance >= minDistance && distance <= maxDistance ? distance : undefined;
}

/** `geoWithin`: all of a stored shape lies in a polygon, or in a circle whose radius is an angle. */
export function isWithin(value: unknown, operand: unknown): boolean {
  const { geometry, centerSphere } = operand as {
    readonly geometry?: unknown;
    readonly centerSphere?: readonly [center: unknown, radius: number];
  };
  const corners = linesOf(value).flat();
  if (corners.length === 0) return false;
  if (!centerSphere) return corners.every((corner) => isInside(corner, geometry));
  const [center, radius] = centerSphere;
  const middle = pointOf(center) ?? (center as Point);
  return corners.every((corner) => distanceBetween(corner, middle) <= radius * EARTH);
}

/** `geoIntersects`: two shapes have a place in common. */
export function intersects(value: unknown, operand: unknown): boolean {
  const { geometry } = operand as { readonly geometry: unknown };
  const [ours, theirs] = [linesOf(value), linesOf(geometry)];
  if (ours.flat().some((corner) => isInside(corner, geometry))) return true;
  if (theirs.flat().some((corner) => isInside(corner, value))) return true;
  return sidesOf(ours).some((side) => sidesOf(theirs).some((other) => cross(side, other)));
}

function pointOf(value: unknown): Point | undefined {
  return isFields(value) && value['type'] === 'Point' ? (value['coordinates'] as Point) : undefined;
}

/** Every line of a shape; a point is a line of one. */
function linesOf(value: unknown): readonly Line[] {
  if (!isFields(value)) return [];
  const { type, coordinates } = value;
  if (type === 'Point') return [[coordinates as Point]];
  if (type === 'LineString') return [coordinates as Line];
  if (type === 'MultiPoint') return (coordinates as Line).map((point) => [point]);
  if (type === 'Polygon' || type === 'MultiLineString') return coordinates as readonly Line[];
  return type === 'MultiPolygon' ? (coordinates as readonly (readonly Line[])[]).flat() : [];
}

/** Lines in a polygon after the first are holes; crossing one of them leaves it as crossing the outline does. */
function isInside(point: Point, shape: unknown): boolean {
  const lines = linesOf(shape);
  if (lines.some((line) => line.some(([x, y]) => x === point[0] && y === point[1]))) return true;
  if (!isFields(shape) || !String(shape['type']).endsWith('Polygon')) return false;
  const [x, y] = point;
  const crossed = sidesOf(lines).filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax,
  );
  return crossed.length % 2 === 1;
}

function sidesOf(lines: readonly Line[]): readonly (readonly [Point, Point])[] {
  return lines.flatMap((line) => line.slice(1).map((end, i) => [line[i]!, end] as const));
}

function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
