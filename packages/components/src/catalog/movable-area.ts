import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  scaleArea: { type: 'boolean', default: false },
} as const satisfies Attributes;

export const movableArea = {
  attributes,
  events: {},
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
