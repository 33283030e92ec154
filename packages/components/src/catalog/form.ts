import type { ComponentEntry } from './entry.ts';

export const button = {
  attributes: {
    size: { type: 'string', default: 'default' },
    type: { type: 'string', default: 'default' },
    plain: { type: 'boolean', default: false },
    disabled: { type: 'boolean', default: false },
    loading: { type: 'boolean', default: false },
    formType: { type: 'string' },
    openType: { type: 'string' },
    hoverClass: { type: 'string', default: 'button-hover' },
    hoverStopPropagation: { type: 'boolean', default: false },
    hoverStartTime: { type: 'number', default: 20 },
    hoverStayTime: { type: 'number', default: 70 },
    lang: { type: 'string', default: 'en' },
    businessId: { type: 'string' },
    sessionFrom: { type: 'string' },
    sendMessageTitle: { type: 'string' },
    sendMessagePath: { type: 'string' },
    sendMessageImg: { type: 'string' },
    appParameter: { type: 'string' },
    showMessageCard: { type: 'boolean', default: false },
    phoneNumberNoQuotaToast: { type: 'boolean', default: true },
    activityType: { type: 'string' },
    needShowEntrance: { type: 'boolean', default: true },
    entrancePath: { type: 'string', default: '' },
  },
  events: {
    getuserinfo: { detail: '{ userInfo, rawData, signature, encryptedData, iv, cloudID?, errMsg }' },
    contact: { detail: '{ path: string, query: object }' },
    createliveactivity: {},
    getphonenumber: { detail: '{ code, encryptedData?, iv?, errMsg }' },
    getrealtimephonenumber: { detail: '{ code, errMsg }' },
    error: { detail: '{ errMsg }' },
    opensetting: { detail: '{ authSetting, errMsg }' },
    launchapp: { detail: '{ errMsg }' },
    chooseavatar: { detail: '{ avatarUrl: string }' },
    agreeprivacyauthorization: { detail: '{ event: "agree", buttonId }' },
  },
  content: 'any',
  kind: 'element',
  support: 'partly',
} as const satisfies ComponentEntry;

export const checkbox = {
  attributes: {
    value: { type: 'string' },
    disabled: { type: 'boolean', default: false },
    checked: { type: 'boolean', default: false },
    color: { type: 'string', default: '#09BB07' },
  },
  events: {},
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;

export const checkboxGroup = {
  attributes: {
    name: { type: 'string' },
  },
  events: {
    change: { detail: '{ value: string[] }' },
  },
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;

export const radio = {
  attributes: {
    value: { type: 'string' },
    checked: { type: 'boolean', default: false },
    disabled: { type: 'boolean', default: false },
    color: { type: 'string', default: '#09BB07' },
  },
  events: {},
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;

export const radioGroup = {
  attributes: {
    name: { type: 'string' },
  },
  events: {
    change: { detail: '{ value: string }' },
  },
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;

export const input = {
  attributes: {
    value: { type: 'string' },
    type: { type: 'string', default: 'text' },
    password: { type: 'boolean', default: false },
    placeholder: { type: 'string' },
    placeholderStyle: { type: 'string' },
    disabled: { type: 'boolean', default: false },
    maxlength: { type: 'number', default: 140 },
    cursorSpacing: { type: 'number', default: 0 },
    autoFocus: { type: 'boolean', default: false },
    focus: { type: 'boolean', default: false, property: 'focused' },
    confirmType: { type: 'string', default: 'done' },
    alwaysEmbed: { type: 'boolean', default: false },
    confirmHold: { type: 'boolean', default: false },
    cursor: { type: 'number' },
    cursorColor: { type: 'string' },
    selectionStart: { type: 'number', default: -1 },
    selectionEnd: { type: 'number', default: -1 },
    adjustPosition: { type: 'boolean', default: true },
    holdKeyboard: { type: 'boolean', default: false },
    safePasswordCertPath: { type: 'string' },
    safePasswordLength: { type: 'number' },
    safePasswordTimeStamp: { type: 'number' },
    safePasswordNonce: { type: 'string' },
    safePasswordSalt: { type: 'string' },
    safePasswordCustomHash: { type: 'string' },
    placeholderClass: { type: 'string', default: 'input-placeholder' },
    name: { type: 'string' },
  },
  events: {
    input: { detail: '{ value: string, cursor: number, keyCode: number }' },
    change: { detail: '{ value: string }' },
    focus: { detail: '{ value: string, height: number }' },
    blur: { detail: '{ value: string, encryptedValue?: string, encryptError?: string }' },
    confirm: { detail: '{ value: string, encryptedValue?: string, encryptError?: string }' },
    keyboardheightchange: { detail: '{height: number, duration: number}' },
    nicknamereview: { detail: '{ pass: boolean, timeout: boolean }' },
  },
  content: 'none',
  kind: 'element',
  support: 'partly',
} as const satisfies ComponentEntry;

export const textarea = {
  attributes: {
    value: { type: 'string' },
    placeholder: { type: 'string' },
    placeholderStyle: { type: 'string' },
    disabled: { type: 'boolean', default: false },
    maxlength: { type: 'number', default: 140 },
    autoFocus: { type: 'boolean', default: false },
    focus: { type: 'boolean', default: false, property: 'focused' },
    autoHeight: { type: 'boolean', default: false },
    cursorSpacing: { type: 'number', default: 0 },
    cursor: { type: 'number', default: -1 },
    selectionStart: { type: 'number', default: -1 },
    selectionEnd: { type: 'number', default: -1 },
    adjustPosition: { type: 'boolean', default: true },
    holdKeyboard: { type: 'boolean', default: false },
    disableDefaultPadding: { type: 'boolean', default: false },
    confirmType: { type: 'string', default: 'return' },
    confirmHold: { type: 'boolean', default: false },
    adjustKeyboardTo: { type: 'string', default: 'cursor' },
    placeholderClass: { type: 'string', default: 'textarea-placeholder' },
    fixed: { type: 'boolean', default: false },
    showConfirmBar: { type: 'boolean', default: true },
    name: { type: 'string' },
  },
  events: {
    focus: { detail: '{ value, height }' },
    blur: { detail: '{ value, cursor }' },
    linechange: { detail: '{ height, heightRpx, lineCount, lineHeight? }' },
    input: { detail: '{ value, cursor, keyCode }' },
    confirm: { detail: '{ value }' },
    keyboardheightchange: { detail: '{height: height, duration: duration}' },
  },
  content: 'none',
  kind: 'element',
  support: 'partly',
} as const satisfies ComponentEntry;

/** `switch` is a reserved word. */
export const switchEntry = {
  attributes: {
    checked: { type: 'boolean', default: false },
    disabled: { type: 'boolean', default: false },
    type: { type: 'string', default: 'switch' },
    color: { type: 'string', default: '#04BE02' },
    name: { type: 'string' },
  },
  events: {
    change: { detail: '{ value: boolean }' },
  },
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;

export const slider = {
  attributes: {
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
  },
  events: {
    change: { detail: '{ value: number }' },
    changing: { detail: '{ value: number }' },
  },
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;

export const label = {
  attributes: {
    for: { type: 'string' },
  },
  events: {},
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;

export const form = {
  attributes: {
    reportSubmit: { type: 'boolean', default: false },
    reportSubmitTimeout: { type: 'number', default: 0 },
  },
  events: {
    submit: { detail: '{ value: { [name]: any }, formId?: string, target }' },
    reset: { detail: '{ target }' },
    submitToGroup: {},
  },
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
