import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  min: { type: 'number', default: 0 },
  max: { type: 'number', default: 100 },
  step: { type: 'number', default: 1 },
  disabled: { type: 'boolean', default: false },
  value: { type: 'number', default: 0 },
  color: { type: 'string', default: '#e9e9e9' },
  selectedColor: { type: 'string', default: '#1aad19' },
  activeColor: { type: 'string', default: '#1aad19' },
  backgroundColor: { type: 'string', default: '#e9e9e9' },
  blockSize: { type: 'number', default: 28 },
  blockColor: { type: 'string', default: '#ffffff' },
  showValue: { type: 'boolean', default: false },
  name: { type: 'string' },
} as const satisfies Attributes;

export const slider = {
  attributes,
  events: {
    change: { detail: '{ value: number }' },
    changing: { detail: '{ value: number }' },
  },
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
