import type { ComponentEntry } from './entry.ts';

export const richText = {
  attributes: {
    nodes: { type: 'any', default: [] },
    space: { type: 'string' },
    userSelect: { type: 'boolean', default: false },
  },
  events: {},
  content: 'none',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
