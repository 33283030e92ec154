import type { ComponentEntry } from './entry.ts';

export const openData = {
  attributes: {
    type: { type: 'string' },
    openGid: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    defaultText: { type: 'string' },
    defaultAvatar: { type: 'string' },
  },
  events: {
    error: { detail: '{ errMsg }' },
  },
  content: 'none',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;
