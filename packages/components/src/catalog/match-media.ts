import type { ComponentEntry } from './entry.ts';

export const matchMedia = {
  attributes: {
    minWidth: { type: 'number' },
    maxWidth: { type: 'number' },
    width: { type: 'number' },
    minHeight: { type: 'number' },
    maxHeight: { type: 'number' },
    height: { type: 'number' },
    orientation: { type: 'string' },
  },
  events: {},
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
