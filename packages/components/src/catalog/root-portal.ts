import type { ComponentEntry } from './entry.ts';

export const rootPortal = {
  attributes: {
    enable: { type: 'boolean', default: true },
    externalClass: { type: 'string' },
  },
  events: {},
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
