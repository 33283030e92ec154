import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  for: { type: 'string' },
} as const satisfies Attributes;

export const label = {
  attributes,
  events: {},
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
