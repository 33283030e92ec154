import type { ComponentEntry } from './entry.ts';

export const text = {
  attributes: {
    selectable: { type: 'boolean', default: false },
    userSelect: { type: 'boolean', default: false },
    space: { type: 'string' },
    decode: { type: 'boolean', default: false },
  },
  events: {},
  content: 'text',
  kind: 'plain',
  support: 'yes',
} as const satisfies ComponentEntry;
