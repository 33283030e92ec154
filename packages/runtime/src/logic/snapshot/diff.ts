import { isJsonArray, isJsonObject, isSame, type Json, type JsonArray, type JsonObject } from '../../protocol/json.ts';
import type { Patch } from '../../protocol/patch.ts';
import { readIndex, type Segment } from '../../protocol/path.ts';
import { hintsBelow, type KeyHints } from './key-hints.ts';
import { listPatch } from './list-patch.ts';
import { matchByKey, matchByPosition, oldRow } from './match-rows.ts';

/**
 * The patches that turn the data that was sent into the data as it is now, in the order to apply them (design §4.2).
 * Snapshots are compared and patches are never merged: an index means nothing once a splice lies between. A container
 * that would need more than `max(16, n / 4)` patches is sent whole.
 */
export function diff(sent: JsonObject, now: JsonObject, hints?: KeyHints): Patch[] {
  const run: Run = { patches: [], path: [] };
  for (const key of Object.keys(sent)) if (!Object.hasOwn(now, key)) run.patches.push({ type: 'unset', path: [key] });
  for (const key of Object.keys(now)) diffField(run, sent, now, key, hints);
  return run.patches;
}

interface Run {
  readonly patches: Patch[];
  readonly path: Segment[];
}

/** How many patches lists below a value may have used by their own right, beyond the allowance of what is around them. */
type Allowed = number;

function allowance(length: number): number {
  return Math.max(16, length / 4);
}

function diffValue(run: Run, sent: Json, now: Json, hints: KeyHints | undefined): Allowed {
  if (isSame(sent, now)) return 0;
  if (isJsonArray(sent) && isJsonArray(now)) return diffArray(run, sent, now, hints);
  if (isJsonObject(sent) && isJsonObject(now)) return diffObject(run, sent, now, hints);
  return sendWhole(run, now);
}

function diffField(run: Run, sent: JsonObject, now: JsonObject, key: string, hints: KeyHints | undefined): Allowed {
  run.path.push(key);
  const allowed = Object.hasOwn(sent, key)
    ? diffValue(run, sent[key], now[key], hintsBelow(hints, key))
    : sendWhole(run, now[key]);
  run.path.pop();
  return allowed;
}

function diffObject(run: Run, sent: JsonObject, now: JsonObject, hints: KeyHints | undefined): Allowed {
  const names = Object.keys(now);
  const removed = Object.keys(sent).filter((key) => !Object.hasOwn(now, key));
  if (!keepsOrder(sent, now)) return sendWhole(run, now);
  const start = run.patches.length;
  let changes = removed.length;
  let allowed = 0;
  for (const key of removed) run.patches.push({ type: 'unset', path: [...run.path, key] });
  for (const key of names) {
    const mark = run.patches.length;
    allowed += diffField(run, sent, now, key, hints);
    if (run.patches.length > mark) changes++;
    if (changes > allowance(names.length)) return sendWhole(run, now, start);
  }
  return allowed;
}

/**
 * Whether removing fields from `sent` and adding others at its end can give the order of `now`. Index-like names
 * take their place by themselves.
 */
function keepsOrder(sent: JsonObject, now: JsonObject): boolean {
  const isOrdered = (key: string): boolean => String(readIndex(key)) !== key;
  const ordered = Object.keys(now).filter(isOrdered);
  const kept = Object.keys(sent).filter((key) => isOrdered(key) && Object.hasOwn(now, key));
  return kept.every((key, index) => key === ordered[index]);
}

function diffArray(run: Run, sent: JsonArray, now: JsonArray, hints: KeyHints | undefined): Allowed {
  const match = (hints?.key === undefined ? undefined : matchByKey(sent, now, hints.key)) ?? matchByPosition(sent, now);
  const structure = listPatch(sent, now, match, run.path.slice());
  if (structure === 'whole') return sendWhole(run, now);
  const start = run.patches.length;
  if (structure) run.patches.push(structure);
  const rowHints = hintsBelow(hints, '*');
  let allowed = allowance(now.length);
  for (let index = 0; index < now.length; index++) {
    const old = oldRow(match, sent, now, index);
    if (old < 0 || sent[old] === now[index]) continue;
    run.path.push(index);
    allowed += diffValue(run, sent[old], now[index], rowHints);
    run.path.pop();
    if (run.patches.length - start > allowed) return sendWhole(run, now, start);
  }
  return run.patches.length > start ? allowed : 0;
}

/** Takes back the patches from `start` on and sets the value instead. */
function sendWhole(run: Run, value: Json, start = run.patches.length): Allowed {
  run.patches.length = start;
  run.patches.push({ type: 'set', path: run.path.slice(), value });
  return 0;
}
