import type { ComponentEntry } from './entry.ts';

export const ad = {
  attributes: {
    unitId: { type: 'string' },
    adIntervals: { type: 'number' },
    adType: { type: 'string', default: 'banner' },
    adTheme: { type: 'string', default: 'white' },
  },
  events: {
    load: {},
    error: { detail: '{ errMsg, errCode }' },
    close: {},
  },
  content: 'none',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;
