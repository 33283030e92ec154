import type { ComponentEntry } from './entry.ts';

export const pickerView = {
  attributes: {
    value: { type: 'array' },
    maskClass: { type: 'string' },
    indicatorStyle: { type: 'string' },
    indicatorClass: { type: 'string' },
    maskStyle: { type: 'string' },
    immediateChange: { type: 'boolean', default: false },
    name: { type: 'string' },
  },
  events: {
    change: { detail: '{ value: number[] }' },
    pickstart: { detail: '{}' },
    pickend: { detail: '{}' },
  },
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
