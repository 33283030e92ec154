import type { ComponentEntry } from './entry.ts';

export const editorPortal = {
  attributes: {
    key: { type: 'string' },
  },
  events: {},
  content: 'any',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;
