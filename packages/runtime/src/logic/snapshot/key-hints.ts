import type { Path, Segment } from '../../protocol/path.ts';

/**
 * Which lists of an instance's data are shown with `wx:key`, as a tree over the data: rows of such a list are compared
 * by key, so that a moved row is a move and not two changes.
 */
export interface KeyHints {
  /** The value here is a list whose rows are known by this field (`*this`: by themselves). */
  readonly key?: string;
  readonly below: ReadonlyMap<string, KeyHints>;
}

/** Builds the tree from the compiler's table: `{ rows: 'id', 'groups.*.items': 'id' }`, where `*` is any row. */
export function readKeyHints(keys: Readonly<Record<string, string>>): KeyHints {
  const root: Growing = { below: new Map() };
  for (const [pattern, key] of Object.entries(keys)) {
    let hints = root;
    for (const name of pattern.split('.')) {
      let next = hints.below.get(name);
      if (!next) hints.below.set(name, (next = { below: new Map() }));
      hints = next;
    }
    hints.key = key;
  }
  return root;
}

/** The hints for a field of the object, or for the rows of the array, that `hints` is about. */
export function hintsBelow(hints: KeyHints | undefined, segment: Segment): KeyHints | undefined {
  return hints && (hints.below.get(String(segment)) ?? hints.below.get('*'));
}

/** The hints for the value at `path`. */
export function hintsAt(hints: KeyHints | undefined, path: Path): KeyHints | undefined {
  return path.reduce<KeyHints | undefined>(hintsBelow, hints);
}

interface Growing {
  key?: string;
  readonly below: Map<string, Growing>;
}
