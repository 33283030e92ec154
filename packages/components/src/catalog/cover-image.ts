import type { ComponentEntry } from './entry.ts';

export const coverImage = {
  attributes: {
    src: { type: 'string' },
    referrerPolicy: { type: 'string', default: 'no-referrer' },
  },
  events: {
    load: { detail: '{}' },
    error: { detail: '{ errMsg }' },
  },
  content: 'none',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
