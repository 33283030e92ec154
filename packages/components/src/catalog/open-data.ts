import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  type: { type: 'string' },
  openGid: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  defaultText: { type: 'string' },
  defaultAvatar: { type: 'string' },
} as const satisfies Attributes;

export const openData = {
  attributes,
  events: {
    error: { detail: '{ errMsg }' },
  },
  content: 'none',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;
