export {
  getBackgroundAudioManager,
  getBackgroundAudioPlayerState,
  onBackgroundAudioPause,
  onBackgroundAudioPlay,
  onBackgroundAudioStop,
  pauseBackgroundAudio,
  playBackgroundAudio,
  seekBackgroundAudio,
  stopBackgroundAudio,
} from './background-audio.ts';
export { chooseImage, chooseMedia, chooseMessageFile, chooseVideo } from './choose.ts';
export { compressImage, compressVideo, cropImage, editImage, getImageInfo, getVideoInfo } from './images.ts';
export { createInnerAudioContext } from './inner-audio.ts';
export { previewImage, previewMedia } from './preview.ts';
export { getRecorderManager, startRecord, stopRecord } from './recorder.ts';
export {
  checkDeviceSupportHevc,
  getAvailableAudioSources,
  pauseVoice,
  playVoice,
  setInnerAudioOption,
  stopVoice,
} from './voice.ts';
