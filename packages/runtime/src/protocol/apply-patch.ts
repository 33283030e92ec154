import type { Json } from './json.ts';
import type { OrderPatch, Patch, PermPatch, SplicePatch } from './patch.ts';
import { isForbiddenKey, MAX_LIST_LENGTH, type Path, type Segment } from './path.ts';

type Fields = Record<string, Json>;
type Container = Json[] | Fields;
/** A change that is known to fit the container it was planned for. */
type Edit = (container: Container) => void;

/** More values than this are not passed as arguments of one call. */
const MAX_ARGUMENTS = 10_000;

/**
 * Applies a patch to the data of an instance in the view. `root` itself changes; containers along the path are copied,
 * so that whoever compares by identity sees the change and everything off the path stays the same object. Arrays that
 * `inPlace(path of the array)` vouches for are changed without a copy: right for fields that only lists addressed by
 * path show (design §5), where a copy would cost the length of the list.
 *
 * Never throws. A patch that does not fit the data changes nothing and returns false.
 */
export function applyPatch(root: Fields, patch: Patch, inPlace?: (path: Path) => boolean): boolean {
  const path: unknown = (patch as Patch | undefined | null)?.path;
  if (!Array.isArray(path)) return false;
  const depth = patch.type === 'set' || patch.type === 'unset' ? path.length - 1 : path.length;
  const target = depth < 0 ? undefined : containerAt(root, path, depth);
  const edit = target && planEdit(target, patch);
  if (!edit) return false;
  edit(ownedContainer(root, path, depth, inPlace));
  return true;
}

function containerAt(root: Fields, path: Path, depth: number): Container | undefined {
  let container: Container = root;
  for (let level = 0; level < depth; level++) {
    const child: Json | Container = has(container, path[level]) ? childOf(container, path[level]!) : undefined;
    if (typeof child !== 'object' || child === null) return undefined;
    container = child as Container;
  }
  return container;
}

function ownedContainer(root: Fields, path: Path, depth: number, inPlace?: (path: Path) => boolean): Container {
  let container: Container = root;
  for (let level = 0; level < depth; level++) {
    const child = childOf(container, path[level]!) as Container;
    const owned: Container = !Array.isArray(child)
      ? { ...child }
      : inPlace?.(path.slice(0, level + 1))
        ? child
        : child.slice();
    (container as Record<Segment, Json>)[path[level]!] = owned;
    container = owned;
  }
  return container;
}

function planEdit(target: Container, patch: Patch): Edit | undefined {
  switch (patch.type) {
    case 'set':
      return planSet(target, patch.path.at(-1), patch.value);
    case 'unset':
      return planUnset(target, patch.path.at(-1));
    case 'splice':
      return Array.isArray(target) ? planSplice(target, patch) : undefined;
    case 'order':
      return Array.isArray(target) ? planOrder(target, patch) : undefined;
    case 'perm':
      return Array.isArray(target) ? planPerm(target, patch) : undefined;
    default:
      return undefined;
  }
}

function planSet(target: Container, key: unknown, value: Json): Edit | undefined {
  const fits = Array.isArray(target) ? has(target, key) : typeof key === 'string' && !isForbiddenKey(key);
  return fits ? (container) => void ((container as Record<Segment, Json>)[key as Segment] = value) : undefined;
}

function planUnset(target: Container, key: unknown): Edit | undefined {
  if (Array.isArray(target) || !has(target, key)) return undefined;
  return (container) => void delete (container as Fields)[key as string];
}

function planSplice(target: readonly Json[], { index, remove, insert }: SplicePatch): Edit | undefined {
  if (!isRange(index, remove, target.length) || !Array.isArray(insert)) return undefined;
  return (array) => replaceRange(array as Json[], index, remove, insert);
}

function planOrder(target: readonly Json[], patch: OrderPatch): Edit | undefined {
  const { start, remove } = patch;
  const rows = isRange(start, remove, target.length) ? reordered(target, patch) : undefined;
  return rows && ((array) => replaceRange(array as Json[], start, remove, rows));
}

/** The rows that `runs` describes; `undefined` when it points outside the range or to rows that `insert` lacks. */
function reordered(target: readonly Json[], { start, remove, runs, insert }: OrderPatch): Json[] | undefined {
  if (!Array.isArray(runs) || !Array.isArray(insert)) return undefined;
  const rows: Json[] = [];
  let inserted = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const first: unknown = runs[run];
    const count: unknown = runs[run + 1];
    const isNew = first === -1;
    const from = isNew ? inserted : isIndex(first) ? first : -1;
    const [low, high] = isNew ? [0, insert.length] : [start, start + remove];
    if (from < low || !isRange(from, count, high) || rows.length + (count as number) > MAX_LIST_LENGTH)
      return undefined;
    const source: readonly Json[] = isNew ? insert : target;
    for (let row = from; row < from + (count as number); row++) rows.push(source[row]);
    if (isNew) inserted += count as number;
  }
  return rows;
}

function planPerm(target: readonly Json[], { moves }: PermPatch): Edit | undefined {
  if (!Array.isArray(moves) || !moves.every((move) => has(target, move?.from) && has(target, move.to)))
    return undefined;
  const rows = moves.map(({ from }) => target[from]);
  return (array) => moves.forEach(({ to }, index) => void ((array as Json[])[to] = rows[index]));
}

function replaceRange(array: Json[], start: number, remove: number, rows: readonly Json[]): void {
  if (rows.length <= MAX_ARGUMENTS) {
    array.splice(start, remove, ...rows);
    return;
  }
  const after = array.slice(start + remove);
  array.length = start;
  for (const row of rows) array.push(row);
  for (const row of after) array.push(row);
}

function childOf(container: Container, key: Segment): Json {
  return (container as Readonly<Record<Segment, Json>>)[key];
}

/** Own member: an index inside an array, a field of an object. */
function has(container: Container | readonly Json[], key: unknown): boolean {
  if (Array.isArray(container)) return isIndex(key) && key < container.length;
  return typeof key === 'string' && !isForbiddenKey(key) && Object.hasOwn(container, key);
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isRange(start: unknown, count: unknown, length: number): boolean {
  return isIndex(start) && isIndex(count) && start + count <= length;
}
