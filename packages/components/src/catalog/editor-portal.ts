import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  key: { type: 'string' },
} as const satisfies Attributes;

export const editorPortal = {
  attributes,
  events: {},
  content: 'any',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;
