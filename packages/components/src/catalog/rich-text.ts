import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  nodes: { type: 'any', default: [] },
  space: { type: 'string' },
  userSelect: { type: 'boolean', default: false },
} as const satisfies Attributes;

export const richText = {
  attributes,
  events: {},
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
