import type { ComponentEntry } from './entry.ts';

export const navigator = {
  attributes: {
    target: { type: 'string', default: 'self' },
    url: { type: 'string' },
    openType: { type: 'string', default: 'navigate' },
    delta: { type: 'number', default: 1 },
    appId: { type: 'string' },
    path: { type: 'string' },
    extraData: { type: 'object' },
    version: { type: 'string', default: 'release' },
    shortLink: { type: 'string' },
    hoverClass: { type: 'string', default: 'navigator-hover' },
    hoverStopPropagation: { type: 'boolean', default: false },
    hoverStartTime: { type: 'number', default: 50 },
    hoverStayTime: { type: 'number', default: 600 },
  },
  events: {
    success: {},
    fail: {},
    complete: {},
  },
  content: 'any',
  kind: 'element',
  support: 'partly',
} as const satisfies ComponentEntry;

export const functionalPageNavigator = {
  attributes: {
    version: { type: 'string', default: 'release' },
    name: { type: 'string' },
    args: { type: 'object' },
  },
  events: {
    success: {},
    fail: {},
    cancel: {},
  },
  content: 'any',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;

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

export const pageMeta = {
  attributes: {
    backgroundTextStyle: { type: 'string' },
    backgroundColor: { type: 'string' },
    backgroundColorTop: { type: 'string' },
    backgroundColorBottom: { type: 'string' },
    rootBackgroundColor: { type: 'string' },
    pageStyle: { type: 'string' },
    pageFontSize: { type: 'string' },
    rootFontSize: { type: 'string' },
    pageOrientation: { type: 'string' },
    scrollTop: { type: 'string', property: 'targetScrollTop' },
    scrollDuration: { type: 'number', default: 300 },
  },
  events: {
    resize: { detail: '{ size: { windowWidth, windowHeight } }' },
    scroll: { detail: '{ scrollTop }' },
    scrolldone: { detail: '{}' },
  },
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;

export const webView = {
  attributes: {
    src: { type: 'string' },
    progressbarColor: { type: 'string' },
  },
  events: {
    message: { detail: '{ data: any[] }' },
    load: { detail: '{ src }' },
    error: { detail: '{ src }' },
  },
  content: 'none',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
