import type { AsyncApi, SyncApi } from './entry.ts';

const ignore: SyncApi = () => undefined;
const agree: AsyncApi = { kind: 'stub', run: () => ({}) };

/** What is accepted and goes nowhere (spec components-apis §4 System). */
export const reportEvent = ignore;
export const reportAnalytics = ignore;
export const reportMonitor = ignore;
export const reportPerformance = ignore;
export const setEnableDebug: AsyncApi = { ...agree, params: { enableDebug: 'Boolean' } };
export const preloadWebview = agree;
export const preloadSkylineView = agree;
export const setVisualEffectOnCapture: AsyncApi = { ...agree, params: { visualEffect: 'String?' } };
export const setTopBarText: AsyncApi = { ...agree, params: { text: 'String' } };

/** What is always answered in the same way, for pages are not told, or there is no such thing. */
export const getDeviceBenchmarkInfo: AsyncApi = { kind: 'stub', run: () => ({ benchmarkLevel: -1, modelLevel: 0 }) };
export const getScreenRecordingState: AsyncApi = { kind: 'stub', run: () => ({ state: 'off' }) };
export const checkIsAddedToMyMiniProgram: AsyncApi = { kind: 'stub', run: () => ({ added: false }) };
export const checkIsOpenAccessibility: AsyncApi = { kind: 'stub', run: () => ({ open: false }) };
export const checkIsPictureInPictureActive: SyncApi = () => false;
export const getExptInfoSync: SyncApi = () => ({});
export const getCommonConfig: AsyncApi = {
  kind: 'stub',
  params: { keys: 'Array?', mode: 'Number' },
  run: () => ({ errcode: 0, errmsg: '', conf: '{}', conf_type: 2, expire_sec: 0 }),
};

const skyline = () => ({ isSupported: false, version: '', reason: 'client not supported' });
export const getSkylineInfo: AsyncApi = { kind: 'stub', run: skyline };
export const getSkylineInfoSync: SyncApi = skyline;
