import type { ComponentEntry } from './entry.ts';

export const adCustom = {
  attributes: {
    unitId: { type: 'string' },
    adIntervals: { type: 'number' },
  },
  events: {
    load: {},
    error: { detail: '{ errMsg, errCode }' },
    hide: {},
  },
  content: 'none',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;
