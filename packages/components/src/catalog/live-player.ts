import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  src: { type: 'string' },
  mode: { type: 'string', default: 'live' },
  autoplay: { type: 'boolean', default: false },
  muted: { type: 'boolean', default: false },
  orientation: { type: 'string', default: 'vertical' },
  objectFit: { type: 'string', default: 'contain' },
  backgroundMute: { type: 'boolean', default: false },
  minCache: { type: 'number', default: 1 },
  maxCache: { type: 'number', default: 3 },
  soundMode: { type: 'string', default: 'speaker' },
  autoPauseIfNavigate: { type: 'boolean', default: true },
  autoPauseIfOpenNative: { type: 'boolean', default: true },
  pictureInPictureMode: { type: 'any' },
  pictureInPictureInitPosition: { type: 'string' },
  enableAutoRotation: { type: 'boolean', default: false },
  referrerPolicy: { type: 'string', default: 'no-referrer' },
  enableCasting: { type: 'boolean', default: false },
} as const satisfies Attributes;

export const livePlayer = {
  attributes,
  events: {
    statechange: { detail: '{ code, message }' },
    fullscreenchange: { detail: '{ direction, fullScreen }' },
    netstatus: { detail: '{ info }' },
    audiovolumenotify: { detail: '{}' },
    enterpictureinpicture: {},
    leavepictureinpicture: {},
    castinguserselect: { detail: '{ state: "success"/"fail" }' },
    castingstatechange: { detail: '{ type, state: "success"/"fail" }' },
    castinginterrupt: {},
  },
  content: 'none',
  kind: 'element',
  support: 'host',
} as const satisfies ComponentEntry;
