import type { SyncApi } from './entry.ts';

/** Listening to what never happens on a page (spec components-apis §4 System): listeners are taken, and never called. */
const never: SyncApi = () => undefined;

export const onMemoryWarning = never;
export const offMemoryWarning = never;
export const onWindowStateChange = never;
export const offWindowStateChange = never;
export const onCopyUrl = never;
export const offCopyUrl = never;
export const onParallelStateChange = never;
export const offParallelStateChange = never;
export const onApiCategoryChange = never;
export const offApiCategoryChange = never;
export const onUserCaptureScreen = never;
export const offUserCaptureScreen = never;
export const onScreenRecordingStateChanged = never;
export const offScreenRecordingStateChanged = never;
export const onMenuButtonBoundingClientRectWeightChange = never;
export const offMenuButtonBoundingClientRectWeightChange = never;
export const onEmbeddedMiniProgramHeightChange = never;
export const offEmbeddedMiniProgramHeightChange = never;
export const onUserTriggerTranslation = never;
export const offUserTriggerTranslation = never;
export const onUserOffTranslation = never;
export const offUserOffTranslation = never;
export const onGeneratePoster = never;
export const offGeneratePoster = never;
export const onAudioInterruptionBegin = never;
export const offAudioInterruptionBegin = never;
export const onAudioInterruptionEnd = never;
export const offAudioInterruptionEnd = never;
export const onBackgroundFetchData = never;
