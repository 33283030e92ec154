import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  percent: { type: 'number' },
  showInfo: { type: 'boolean', default: false },
  borderRadius: { type: 'any', default: 0 },
  fontSize: { type: 'any', default: 16 },
  strokeWidth: { type: 'any', default: 6 },
  color: { type: 'string', default: '#09BB07' },
  activeColor: { type: 'string', default: '#09BB07' },
  backgroundColor: { type: 'string', default: '#EBEBEB' },
  active: { type: 'boolean', default: false },
  activeMode: { type: 'string', default: 'backwards' },
  duration: { type: 'number', default: 30 },
} as const satisfies Attributes;

export const progress = {
  attributes,
  events: {
    activeend: { detail: '{ curPercent }' },
  },
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
