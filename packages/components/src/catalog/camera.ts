import type { ComponentEntry } from './entry.ts';

export const camera = {
  attributes: {
    mode: { type: 'string', default: 'normal' },
    resolution: { type: 'string', default: 'medium' },
    devicePosition: { type: 'string', default: 'back' },
    flash: { type: 'string', default: 'auto' },
    frameSize: { type: 'string', default: 'medium' },
  },
  events: {
    stop: { detail: '{}' },
    error: { detail: '{ errMsg }' },
    initdone: { detail: '{ maxZoom }' },
    scancode: { detail: '{ type, result, charSet, rawData }' },
  },
  content: 'none',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
