import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  unitId: { type: 'string' },
  adIntervals: { type: 'number' },
} as const satisfies Attributes;

export const adCustom = {
  attributes,
  events: {
    load: {},
    error: { detail: '{ errMsg, errCode }' },
    hide: {},
  },
  content: 'none',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;
