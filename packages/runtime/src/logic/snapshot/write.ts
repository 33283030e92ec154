import { isSame, type Json, type JsonObject } from '../../protocol/json.ts';
import type { Path, Segment } from '../../protocol/path.ts';

/**
 * Writes into an author's data, in place (spec §13.1). Missing parts are created, an array before an index and an
 * object before a name; whatever else is in the way is replaced, an array before a name and an object before an index
 * too. Setting past the end of an array leaves holes. A frozen part is replaced by a copy. Throws only what an author's
 * setter throws.
 */
export function writePath(root: object, path: Path, value: unknown): void {
  write(root, path, value, (child) => (Object.isFrozen(child) ? copy(child) : child));
}

/**
 * The same write into a snapshot: gives the next one and leaves the old one as it was. Containers on the path are
 * copied unless they are in `owned`, which holds what was copied before in the same `setData` call; so a thousand
 * paths into one array copy it once. `value` must come from `takeSnapshot`. Writing what is there already copies nothing.
 */
export function writeSnapshot(snapshot: JsonObject, path: Path, value: Json, owned: Set<object>): JsonObject {
  if (path.length === 0 || holds(snapshot, path, value)) return snapshot;
  const own = (container: object): object => {
    const mine = owned.has(container) ? container : copy(container);
    owned.add(mine);
    return mine;
  };
  const root = own(snapshot);
  write(root, path, value, own, true);
  return root as JsonObject;
}

/** `open` gives what is written into for a container on the path. */
function write(root: object, path: Path, value: unknown, open: (child: object) => object, fillsHoles = false): void {
  let container = root as Members;
  path.forEach((segment, level) => {
    const following = path[level + 1];
    const child = member(container, segment);
    const isLast = following === undefined;
    const next = isLast ? value : open(accepts(child, following) ? child : typeof following === 'number' ? [] : {});
    if (fillsHoles && Array.isArray(container)) while (container.length < Number(segment)) container.push(undefined);
    if (isLast || next !== child) container[segment] = next;
    container = next as Members;
  });
}

/** What a snapshot holds at a path that may be written as in `setData`; `undefined` where there is nothing. */
export function readSnapshot(snapshot: JsonObject, path: Path): Json {
  let value: Json = snapshot;
  for (const segment of path) {
    if (!accepts(value, segment)) return undefined;
    value = member(value as Members, segment) as Json;
  }
  return value;
}

type Members = Record<Segment, unknown>;

function holds(snapshot: JsonObject, path: Path, value: Json): boolean {
  const container = readSnapshot(snapshot, path.slice(0, -1));
  const last = path.at(-1)!;
  if (!accepts(container, last)) return false;
  return Object.hasOwn(container, last) && isSame((container as Members)[last], value);
}

/** Whether a path can go on with `segment` below `value`. */
function accepts(value: unknown, segment: Segment): value is object {
  return typeof value === 'object' && value !== null && Array.isArray(value) === (typeof segment === 'number');
}

/** Own members only: a path must not walk into a prototype. */
function member(container: Members, segment: Segment): unknown {
  return Object.hasOwn(container, segment) ? container[segment] : undefined;
}

function copy(container: object): object {
  return Array.isArray(container) ? container.slice() : { ...container };
}
