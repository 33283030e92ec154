import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  type: { type: 'string' },
  canvasId: { type: 'string' },
  disableScroll: { type: 'boolean', default: false },
} as const satisfies Attributes;

export const canvas = {
  attributes,
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
  support: 'yes',
} as const satisfies ComponentEntry;
