import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {} as const satisfies Attributes;

export const keyboardAccessory = {
  attributes,
  events: {},
  content: 'any',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;
