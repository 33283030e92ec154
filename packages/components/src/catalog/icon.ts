import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  type: { type: 'string' },
  size: { type: 'any', default: 23 },
  color: { type: 'string' },
} as const satisfies Attributes;

export const icon = {
  attributes,
  events: {},
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
