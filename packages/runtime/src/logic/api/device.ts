import type { Runtime } from '../runtime.ts';
import { callFrame } from './calls.ts';
import { ApiFailure, type ApiArguments, type AsyncApi, type SyncApi } from './entry.ts';

/** What a phone can do (spec components-apis §4 Device), as far as a page can. */
export const setClipboardData: AsyncApi = { kind: 'view', params: { data: 'String' } };
export const getClipboardData: AsyncApi = { kind: 'view' };
export const vibrateShort: AsyncApi = { kind: 'view', params: { type: 'String?' } };
export const vibrateLong: AsyncApi = { kind: 'view' };
export const makePhoneCall: AsyncApi = { kind: 'view', params: { phoneNumber: 'String' } };
export const sendSms: AsyncApi = { kind: 'view', params: { phoneNumber: 'String?', content: 'String?' } };
export const scanCode: AsyncApi = { kind: 'view', params: { onlyFromCamera: 'Boolean?', scanType: 'Array?' } };
export const hideKeyboard: AsyncApi = { kind: 'view' };
export const getSelectedTextRange: AsyncApi = { kind: 'view' };
export const setKeepScreenOn: AsyncApi = { kind: 'view', params: { keepScreenOn: 'Boolean' } };
export const getBatteryInfo: AsyncApi = { kind: 'view' };
export const chooseContact: AsyncApi = { kind: 'view' };
export const addPhoneContact: AsyncApi = { kind: 'view', params: { firstName: 'String' } };
export const addPhoneCalendar: AsyncApi = {
  kind: 'view',
  params: { title: 'String', startTime: 'Number' },
  run: (runtime, args) => addEvent(runtime, args),
};
export const addPhoneRepeatCalendar: AsyncApi = {
  kind: 'view',
  params: { title: 'String', startTime: 'Number', repeatInterval: 'String?' },
  run: (runtime, args) => addEvent(runtime, { repeatInterval: 'month', ...args }),
};

/** What pages are neither told nor may change. */
export const getScreenBrightness: AsyncApi = { kind: 'stub', run: () => ({ value: 1 }) };
export const setScreenBrightness: AsyncApi = { kind: 'stub', params: { value: 'Number' }, run: () => ({}) };
export const checkIsSupportSoterAuthentication: AsyncApi = { kind: 'stub', run: () => ({ supportMode: [] }) };
export const checkIsSoterEnrolledInDevice: AsyncApi = { kind: 'stub', run: () => ({ isEnrolled: false }) };
export const isVKSupport: SyncApi = () => false;

const REPEATS: readonly unknown[] = ['day', 'week', 'month', 'year', undefined];

function addEvent(runtime: Runtime, args: ApiArguments): Promise<unknown> {
  if (!REPEATS.includes(args['repeatInterval'])) throw new ApiFailure('parameter error: invalid repeatInterval');
  return callFrame(runtime, 'addPhoneCalendar', args);
}
