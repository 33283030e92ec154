import type { ComponentEntry } from './entry.ts';

export const pageMeta = {
  attributes: {
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
  },
  events: {
    resize: { detail: '{ size: { windowWidth, windowHeight } }' },
    scroll: { detail: '{ scrollTop }' },
    scrolldone: { detail: '{}' },
  },
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
