import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  src: { type: 'string' },
  mode: { type: 'string', default: 'scaleToFill' },
  showMenuByLongpress: { type: 'boolean', default: false },
  webp: { type: 'boolean', default: false },
  lazyLoad: { type: 'boolean', default: false },
  forceHttps: { type: 'boolean', default: false },
} as const satisfies Attributes;

export const image = {
  attributes,
  events: {
    error: { detail: '{ errMsg: string }' },
    load: { detail: '{ width: number, height: number }' },
  },
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
