import type { ComponentEntry } from './entry.ts';

export const canvas = {
  attributes: {
    type: { type: 'string' },
    canvasId: { type: 'string' },
    disableScroll: { type: 'boolean', default: false },
  },
  events: {
    touchstart: { detail: 'touches: [{ identifier, x, y }]' },
    touchmove: {},
    touchend: {},
    touchcancel: {},
    longtap: {},
    error: { detail: '{ errMsg }' },
  },
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
