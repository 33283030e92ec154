import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  mode: { type: 'string', default: 'normal' },
  resolution: { type: 'string', default: 'medium' },
  devicePosition: { type: 'string', default: 'back' },
  flash: { type: 'string', default: 'auto' },
  frameSize: { type: 'string', default: 'medium' },
} as const satisfies Attributes;

export const camera = {
  attributes,
  events: {
    stop: { detail: '{}' },
    error: { detail: '{ errMsg }' },
    initdone: { detail: '{ maxZoom }' },
    scancode: { detail: '{ type, result, charSet, rawData }' },
  },
  content: 'none',
  kind: 'element',
  support: 'partly',
} as const satisfies ComponentEntry;
