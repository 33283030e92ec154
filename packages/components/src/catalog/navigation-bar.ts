import type { ComponentEntry } from './entry.ts';

export const navigationBar = {
  attributes: {
    title: { type: 'string' },
    loading: { type: 'boolean', default: false },
    frontColor: { type: 'string' },
    backgroundColor: { type: 'string' },
    colorAnimationDuration: { type: 'number', default: 0 },
    colorAnimationTimingFunc: { type: 'string', default: 'linear' },
  },
  events: {},
  content: 'none',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
