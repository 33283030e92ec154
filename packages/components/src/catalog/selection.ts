import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  disableContextMenu: { type: 'boolean', default: false },
} as const satisfies Attributes;

export const selection = {
  attributes,
  events: {
    selectionchange: { detail: '{}' },
  },
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
