import type { ComponentEntry } from './entry.ts';

export const openData = {
  attributes: {
    type: { type: 'string' },
    openGid: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    defaultText: { type: 'string' },
    defaultAvatar: { type: 'string' },
  },
  events: {
    error: { detail: '{ errMsg }' },
  },
  content: 'none',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;

export const ad = {
  attributes: {
    unitId: { type: 'string' },
    adIntervals: { type: 'number' },
    adType: { type: 'string', default: 'banner' },
    adTheme: { type: 'string', default: 'white' },
  },
  events: {
    load: {},
    error: { detail: '{ errMsg, errCode }' },
    close: {},
  },
  content: 'none',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;

export const adCustom = {
  attributes: {
    unitId: { type: 'string' },
    adIntervals: { type: 'number' },
  },
  events: {
    load: {},
    error: { detail: '{ errMsg, errCode }' },
    hide: {},
  },
  content: 'none',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;

export const officialAccount = {
  attributes: {},
  events: {
    load: { detail: '{ status, errMsg }' },
    error: { detail: '{ status, errMsg }' },
  },
  content: 'none',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;

export const livePusher = {
  attributes: {},
  events: {},
  content: 'none',
  kind: 'element',
  support: 'impossible',
} as const satisfies ComponentEntry;

export const channelLive = {
  attributes: {},
  events: {},
  content: 'none',
  kind: 'element',
  support: 'impossible',
} as const satisfies ComponentEntry;

export const channelVideo = {
  attributes: {},
  events: {},
  content: 'none',
  kind: 'element',
  support: 'impossible',
} as const satisfies ComponentEntry;

export const voipRoom = {
  attributes: {},
  events: {},
  content: 'none',
  kind: 'element',
  support: 'impossible',
} as const satisfies ComponentEntry;
