import type { Span } from '../diagnostics/diagnostic.ts';

export type Json = null | boolean | number | string | Json[] | JsonRecord;
export interface JsonRecord {
  [key: string]: Json;
}

export interface JsonMember {
  readonly key: string;
  readonly keySpan: Span;
  readonly node: JsonNode;
}

export interface JsonObject {
  readonly type: 'object';
  readonly span: Span;
  readonly members: readonly JsonMember[];
  readonly value: JsonRecord;
}

export interface JsonArray {
  readonly type: 'array';
  readonly span: Span;
  readonly items: readonly JsonNode[];
  readonly value: Json[];
}

export interface JsonString {
  readonly type: 'string';
  readonly span: Span;
  readonly value: string;
}

export type JsonNode =
  | JsonObject
  | JsonArray
  | JsonString
  | { readonly type: 'number'; readonly span: Span; readonly value: number }
  | { readonly type: 'boolean'; readonly span: Span; readonly value: boolean }
  | { readonly type: 'null'; readonly span: Span; readonly value: null };

/** The member of an object with this key; the last one when it appears twice, as in `value`. */
export function memberOf(node: JsonNode | undefined, key: string): JsonMember | undefined {
  return node?.type === 'object' ? lastWith(node.members, key) : undefined;
}

function lastWith(members: readonly JsonMember[], key: string): JsonMember | undefined {
  for (let i = members.length - 1; i >= 0; i--) {
    if (members[i]?.key === key) return members[i];
  }
  return undefined;
}
