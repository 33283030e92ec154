import type { ComponentEntry } from './entry.ts';

export const coverView = {
  attributes: {
    scrollTop: { type: 'any', property: 'targetScrollTop' },
  },
  events: {},
  content: 'any',
  kind: 'plain',
  support: 'planned',
} as const satisfies ComponentEntry;
