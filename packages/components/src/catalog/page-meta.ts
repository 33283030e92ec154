import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  backgroundTextStyle: { type: 'string' },
  backgroundColor: { type: 'string' },
  backgroundColorTop: { type: 'string' },
  backgroundColorBottom: { type: 'string' },
  rootBackgroundColor: { type: 'string' },
  pageStyle: { type: 'string' },
  pageFontSize: { type: 'string' },
  rootFontSize: { type: 'string' },
  pageOrientation: { type: 'string' },
  scrollTop: { type: 'string', property: 'targetScrollTop' },
  scrollDuration: { type: 'number', default: 300 },
} as const satisfies Attributes;

export const pageMeta = {
  attributes,
  events: {
    resize: { detail: '{ size: { windowWidth, windowHeight } }' },
    scroll: { detail: '{ scrollTop }' },
    scrolldone: { detail: '{}' },
  },
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
