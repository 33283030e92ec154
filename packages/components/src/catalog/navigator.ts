import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  target: { type: 'string', default: 'self' },
  url: { type: 'string' },
  openType: { type: 'string', default: 'navigate' },
  delta: { type: 'number', default: 1 },
  appId: { type: 'string' },
  path: { type: 'string' },
  extraData: { type: 'object' },
  version: { type: 'string', default: 'release' },
  shortLink: { type: 'string' },
  hoverClass: { type: 'string', default: 'navigator-hover' },
  hoverStopPropagation: { type: 'boolean', default: false },
  hoverStartTime: { type: 'number', default: 50 },
  hoverStayTime: { type: 'number', default: 600 },
} as const satisfies Attributes;

export const navigator = {
  attributes,
  events: {
    success: {},
    fail: {},
    complete: {},
  },
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
