import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  src: { type: 'string' },
  progressbarColor: { type: 'string' },
} as const satisfies Attributes;

export const webView = {
  attributes,
  events: {
    message: { detail: '{ data: any[] }' },
    load: { detail: '{ src }' },
    error: { detail: '{ src }' },
  },
  content: 'none',
  kind: 'element',
  support: 'partly',
} as const satisfies ComponentEntry;
