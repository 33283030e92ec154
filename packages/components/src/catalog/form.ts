import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  reportSubmit: { type: 'boolean', default: false },
  reportSubmitTimeout: { type: 'number', default: 0 },
} as const satisfies Attributes;

export const form = {
  attributes,
  events: {
    submit: { detail: '{ value: { [name]: any }, formId?: string, target }' },
    reset: { detail: '{ target }' },
    submitToGroup: {},
  },
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
