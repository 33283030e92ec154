import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  value: { type: 'array' },
  maskClass: { type: 'string' },
  indicatorStyle: { type: 'string' },
  indicatorClass: { type: 'string' },
  maskStyle: { type: 'string' },
  immediateChange: { type: 'boolean', default: false },
  name: { type: 'string' },
} as const satisfies Attributes;

export const pickerView = {
  attributes,
  events: {
    change: { detail: '{ value: number[] }' },
    pickstart: { detail: '{}' },
    pickend: { detail: '{}' },
  },
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
