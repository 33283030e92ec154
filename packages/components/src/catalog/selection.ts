import type { ComponentEntry } from './entry.ts';

export const selection = {
  attributes: {
    disableContextMenu: { type: 'boolean', default: false },
  },
  events: {
    selectionchange: {},
  },
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
