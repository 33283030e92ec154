import type { ComponentEntry } from './entry.ts';

export const swiperItem = {
  attributes: {
    itemId: { type: 'string' },
    skipHiddenItemLayout: { type: 'boolean', default: false },
  },
  events: {},
  content: 'any',
  kind: 'plain',
  support: 'yes',
} as const satisfies ComponentEntry;
