import type { ComponentEntry } from './entry.ts';

export const view = {
  attributes: {
    hoverClass: { type: 'string', default: 'none' },
    hoverStopPropagation: { type: 'boolean', default: false },
    hoverStartTime: { type: 'number', default: 50 },
    hoverStayTime: { type: 'number', default: 400 },
  },
  events: {},
  content: 'any',
  kind: 'plain',
  support: 'yes',
} as const satisfies ComponentEntry;

export const scrollView = {
  attributes: {
    type: { type: 'string', default: 'list' },
    scrollX: { type: 'boolean', default: false },
    scrollY: { type: 'boolean', default: false },
    upperThreshold: { type: 'any', default: 50 },
    lowerThreshold: { type: 'any', default: 50 },
    scrollTop: { type: 'any', property: 'targetScrollTop' },
    scrollLeft: { type: 'any', property: 'targetScrollLeft' },
    scrollIntoView: { type: 'string', property: 'targetId' },
    scrollIntoViewOffset: { type: 'number', default: 0 },
    scrollWithAnimation: { type: 'boolean', default: false },
    enableBackToTop: { type: 'boolean', default: false },
    enablePassive: { type: 'boolean', default: false },
    refresherEnabled: { type: 'boolean', default: false },
    refresherThreshold: { type: 'number', default: 45 },
    refresherDefaultStyle: { type: 'string', default: 'black' },
    refresherBackground: { type: 'string' },
    refresherTriggered: { type: 'boolean', default: false },
    bounces: { type: 'boolean', default: true },
    showScrollbar: { type: 'boolean', default: true },
    fastDeceleration: { type: 'boolean', default: false },
    scrollAnchoring: { type: 'boolean', default: false },
    enableFlex: { type: 'boolean', default: false },
    enhanced: { type: 'boolean', default: false },
    pagingEnabled: { type: 'boolean', default: false },
    usingSticky: { type: 'boolean', default: false },
  },
  events: {
    dragstart: { detail: '{ scrollTop, scrollLeft }' },
    dragging: { detail: '{ scrollTop, scrollLeft }' },
    dragend: { detail: '{ scrollTop, scrollLeft, velocity }' },
    scrolltoupper: { detail: '{ direction: "top" | "left" }' },
    scrolltolower: { detail: '{ direction: "bottom" | "right" }' },
    scroll: { detail: '{ scrollLeft, scrollTop, scrollHeight, scrollWidth, deltaX, deltaY, isDrag? }' },
    refresherpulling: { detail: '{ dy: number }' },
    refresherrefresh: { detail: '{ dy }' },
    refresherrestore: { detail: '{ dy }' },
    refresherabort: { detail: '{ dy }' },
  },
  content: 'any',
  kind: 'element',
  support: 'partly',
} as const satisfies ComponentEntry;

export const swiper = {
  attributes: {
    indicatorDots: { type: 'boolean', default: false },
    indicatorColor: { type: 'string', default: 'rgba(0, 0, 0, .3)' },
    indicatorActiveColor: { type: 'string', default: '#000000' },
    autoplay: { type: 'boolean', default: false },
    current: { type: 'number', default: 0 },
    currentItemId: { type: 'string' },
    interval: { type: 'number', default: 5000 },
    duration: { type: 'number', default: 500 },
    circular: { type: 'boolean', default: false },
    vertical: { type: 'boolean', default: false },
    displayMultipleItems: { type: 'number', default: 1 },
    previousMargin: { type: 'string', default: '0px' },
    nextMargin: { type: 'string', default: '0px' },
    easingFunction: { type: 'string', default: 'default' },
    direction: { type: 'string', default: 'all' },
    snapToEdge: { type: 'boolean', default: false },
  },
  events: {
    change: { detail: '{ current: number, currentItemId?: string, source: "" | "autoplay" | "touch" }' },
    transition: { detail: '{ dx, dy }' },
    animationfinish: { detail: '{ current, currentItemId?, source }' },
  },
  content: 'any',
  kind: 'element',
  support: 'partly',
} as const satisfies ComponentEntry;

export const swiperItem = {
  attributes: {
    itemId: { type: 'string' },
    skipHiddenItemLayout: { type: 'boolean', default: false },
  },
  events: {},
  content: 'any',
  kind: 'plain',
  support: 'partly',
} as const satisfies ComponentEntry;

export const movableArea = {
  attributes: {
    scaleArea: { type: 'boolean', default: false },
  },
  events: {},
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;

export const movableView = {
  attributes: {
    direction: { type: 'string', default: 'none' },
    inertia: { type: 'boolean', default: false },
    outOfBounds: { type: 'boolean', default: false },
    x: { type: 'any' },
    y: { type: 'any' },
    damping: { type: 'number', default: 20 },
    friction: { type: 'number', default: 2 },
    disabled: { type: 'boolean', default: false },
    scale: { type: 'boolean', default: false },
    scaleMin: { type: 'number', default: 0.1 },
    scaleMax: { type: 'number', default: 10 },
    scaleValue: { type: 'number', default: 1 },
    animation: { type: 'boolean', default: true },
  },
  events: {
    change: { detail: '{ x, y, source }' },
    scale: { detail: '{ x, y, scale }' },
    htouchmove: {},
    vtouchmove: {},
  },
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;

export const coverView = {
  attributes: {
    scrollTop: { type: 'any', property: 'targetScrollTop' },
  },
  events: {},
  content: 'any',
  kind: 'plain',
  support: 'planned',
} as const satisfies ComponentEntry;

export const coverImage = {
  attributes: {
    src: { type: 'string' },
    referrerPolicy: { type: 'string', default: 'no-referrer' },
  },
  events: {
    load: { detail: '{}' },
    error: { detail: '{ errMsg }' },
  },
  content: 'none',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;

export const matchMedia = {
  attributes: {
    minWidth: { type: 'number' },
    maxWidth: { type: 'number' },
    width: { type: 'number' },
    minHeight: { type: 'number' },
    maxHeight: { type: 'number' },
    height: { type: 'number' },
    orientation: { type: 'string' },
  },
  events: {},
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;

export const pageContainer = {
  attributes: {
    show: { type: 'boolean', default: false },
    duration: { type: 'number', default: 300 },
    zIndex: { type: 'number', default: 100 },
    overlay: { type: 'boolean', default: true },
    position: { type: 'string', default: 'bottom' },
    round: { type: 'boolean', default: false },
    closeOnSlideDown: { type: 'boolean', default: false },
    overlayStyle: { type: 'string' },
    customStyle: { type: 'string' },
  },
  events: {
    beforeenter: { detail: '{}' },
    enter: { detail: '{}' },
    afterenter: { detail: '{}' },
    beforeleave: { detail: '{}' },
    leave: { detail: '{}' },
    afterleave: { detail: '{}' },
    clickoverlay: { detail: '{}' },
  },
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;

export const rootPortal = {
  attributes: {
    enable: { type: 'boolean', default: true },
    externalClass: { type: 'string' },
  },
  events: {},
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
