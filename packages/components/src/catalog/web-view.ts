import type { ComponentEntry } from './entry.ts';

export const webView = {
  attributes: {
    src: { type: 'string' },
    progressbarColor: { type: 'string' },
  },
  events: {
    message: { detail: '{ data: any[] }' },
    load: { detail: '{ src }' },
    error: { detail: '{ src }' },
  },
  content: 'none',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
