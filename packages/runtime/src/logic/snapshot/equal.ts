import { isJsonArray, isJsonObject, isSame, type Json, type JsonArray, type JsonObject } from '../../protocol/json.ts';

/**
 * Deep equality of snapshots, identity first. The order of fields counts, since `wx:for` over an object shows it
 * (spec §6).
 */
export function isEqual(left: Json, right: Json): boolean {
  if (isSame(left, right)) return true;
  if (isJsonArray(left)) return isJsonArray(right) && areEqualRows(left, right);
  return isJsonObject(left) && isJsonObject(right) && areEqualFields(left, right);
}

function areEqualRows(left: JsonArray, right: JsonArray): boolean {
  return left.length === right.length && left.every((row, index) => isEqual(row, right[index]));
}

function areEqualFields(left: JsonObject, right: JsonObject): boolean {
  const names = Object.keys(left);
  const others = Object.keys(right);
  return names.length === others.length && names.every((name, index) => name === others[index] && isEqual(left[name], right[name]));
}
