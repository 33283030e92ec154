import type { ComponentEntry } from './entry.ts';

export const picker = {
  attributes: {
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
  },
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
  support: 'planned',
} as const satisfies ComponentEntry;

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

export const pickerViewColumn = {
  attributes: {},
  events: {},
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;

export const editor = {
  attributes: {
    readOnly: { type: 'boolean', default: false },
    placeholder: { type: 'string' },
    showImgSize: { type: 'boolean', default: false },
    showImgToolbar: { type: 'boolean', default: false },
    showImgResize: { type: 'boolean', default: false },
    enableFormats: { type: 'array' },
    enterkeyhint: { type: 'string', default: 'enter' },
    confirmHold: { type: 'boolean', default: true },
  },
  events: {
    ready: { detail: '{}' },
    focus: { detail: '{ html, text, delta }' },
    blur: { detail: '{ html, text, delta }' },
    input: { detail: '{ html, text, delta }' },
    statuschange: { detail: 'the current formats' },
  },
  content: 'none',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;

export const editorPortal = {
  attributes: {
    key: { type: 'string' },
  },
  events: {},
  content: 'any',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;

export const keyboardAccessory = {
  attributes: {},
  events: {},
  content: 'any',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;
