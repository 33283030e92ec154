import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  minWidth: { type: 'number' },
  maxWidth: { type: 'number' },
  width: { type: 'number' },
  minHeight: { type: 'number' },
  maxHeight: { type: 'number' },
  height: { type: 'number' },
  orientation: { type: 'string' },
} as const satisfies Attributes;

export const matchMedia = {
  attributes,
  events: {},
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
