import type { ComponentEntry } from './entry.ts';

export const movableArea = {
  attributes: {
    scaleArea: { type: 'boolean', default: false },
  },
  events: {},
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
