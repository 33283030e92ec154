import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  scrollTop: { type: 'any', property: 'targetScrollTop' },
} as const satisfies Attributes;

export const coverView = {
  attributes,
  events: {},
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
