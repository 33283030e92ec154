import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  headerText: { type: 'string' },
  mode: { type: 'string', default: 'selector' },
  disabled: { type: 'boolean', default: false },
  range: { type: 'array', default: [] },
  rangeKey: { type: 'string' },
  value: { type: 'any', default: 0 },
  start: { type: 'string' },
  end: { type: 'string' },
  fields: { type: 'string', default: 'day' },
  customItem: { type: 'string' },
  level: { type: 'string', default: 'region' },
  name: { type: 'string' },
} as const satisfies Attributes;

export const picker = {
  attributes,
  events: {
    cancel: { detail: '{}' },
    change: {
      detail:
        'selector { value: string index }; multiSelector { value: number[] }; time/date { value: string }; region { value: string[], code: string[], postcode: string }',
    },
    columnchange: { detail: '{ column: number, value: number }' },
  },
  content: 'any',
  kind: 'element',
  support: 'partly',
} as const satisfies ComponentEntry;
