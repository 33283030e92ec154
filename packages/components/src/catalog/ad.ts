import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  unitId: { type: 'string' },
  adIntervals: { type: 'number' },
  adType: { type: 'string', default: 'banner' },
  adTheme: { type: 'string', default: 'white' },
} as const satisfies Attributes;

export const ad = {
  attributes,
  events: {
    load: {},
    error: { detail: '{ errMsg, errCode }' },
    close: {},
  },
  content: 'none',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;
