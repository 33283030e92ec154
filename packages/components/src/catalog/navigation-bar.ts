import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  title: { type: 'string' },
  loading: { type: 'boolean', default: false },
  frontColor: { type: 'string' },
  backgroundColor: { type: 'string' },
  colorAnimationDuration: { type: 'number', default: 0 },
  colorAnimationTimingFunc: { type: 'string', default: 'linear' },
} as const satisfies Attributes;

export const navigationBar = {
  attributes,
  events: {},
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
