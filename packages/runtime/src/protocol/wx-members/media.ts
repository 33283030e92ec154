import type { WxMembers } from './member.ts';

/** Files are made or read, in the worker or with the help of the page. */
const FILES_SHOWN = ['call', 'files'] as const;

export const media = {
  previewImage: { form: 'async', support: 'yes' },
  chooseImage: {
    form: 'async',
    support: 'partly',
    needs: FILES_SHOWN,
    remark: 'The browser decides between album and camera where both are wanted.',
  },
  saveImageToPhotosAlbum: {
    form: 'async',
    support: 'partly',
    needs: FILES_SHOWN,
    remark: 'A download: pages have no album.',
  },
  createInnerAudioContext: {
    form: 'manager',
    support: 'partly',
    remark:
      'The switch for silence and `referrerPolicy` have no effect; before the first touch browsers play no sound.',
  },
  chooseMedia: {
    form: 'async',
    support: 'partly',
    needs: FILES_SHOWN,
    remark: 'As `chooseImage`; `maxDuration` is not kept.',
  },
  createVideoContext: { form: 'manager', support: 'yes' },
  getImageInfo: { form: 'async', support: 'yes', needs: FILES_SHOWN },
  chooseMessageFile: {
    form: 'async',
    support: 'partly',
    needs: FILES_SHOWN,
    remark: 'Files of the device, since there are no conversations.',
  },
  previewMedia: { form: 'async', support: 'yes' },
  createMapContext: {
    form: 'manager',
    support: 'partly',
    remark: 'Without moveAlong and overlays of circles, grounds and arcs; the map neither turns nor tilts.',
  },
  chooseVideo: {
    form: 'async',
    support: 'partly',
    needs: FILES_SHOWN,
    remark: 'As `chooseImage`; `maxDuration` is not kept, nothing is compressed.',
  },
  createLivePusherContext: {
    form: 'manager',
    support: 'stub',
    remark: 'Its calls fail: no page can send such a stream.',
  },
  createLivePlayerContext: { form: 'manager', support: 'stub' },
  onBackgroundAudioPause: { form: 'on', support: 'yes' },
  onBackgroundAudioStop: { form: 'on', support: 'yes' },
  playBackgroundAudio: { form: 'async', support: 'yes' },
  getBackgroundAudioPlayerState: { form: 'async', support: 'yes' },
  pauseBackgroundAudio: { form: 'async', support: 'yes' },
  compressImage: { form: 'async', support: 'yes', needs: FILES_SHOWN },
  getBackgroundAudioManager: { form: 'manager', support: 'partly', remark: 'Plays as long as the page is open.' },
  onBackgroundAudioPlay: { form: 'on', support: 'yes' },
  seekBackgroundAudio: { form: 'async', support: 'yes' },
  stopBackgroundAudio: { form: 'async', support: 'yes' },
  checkDeviceSupportHevc: { form: 'async', support: 'yes' },
  createAudioContext: { form: 'manager', support: 'yes' },
  createCameraContext: {
    form: 'manager',
    support: 'partly',
    remark: 'takePhoto, startRecord, stopRecord, setZoom where the camera has one, onCameraFrame.',
  },
  createWebAudioContext: {
    form: 'manager',
    support: 'no',
    remark: 'Workers have no sound, and a graph of nodes cannot be operated through messages.',
  },
  compressVideo: {
    form: 'async',
    support: 'partly',
    needs: FILES_SHOWN,
    remark: 'The film comes out as it went in: browsers do not write films.',
  },
  editImage: {
    form: 'async',
    support: 'partly',
    needs: FILES_SHOWN,
    remark: 'A part can be cut out; nothing can be drawn or written.',
  },
  cropImage: { form: 'async', support: 'yes', needs: FILES_SHOWN },
  getRecorderManager: {
    form: 'manager',
    support: 'partly',
    needs: FILES_SHOWN,
    remark: 'The browser chooses the format: WebM or MP4. Nothing interrupts.',
  },
  getVideoInfo: {
    form: 'async',
    support: 'partly',
    needs: FILES_SHOWN,
    remark: '`orientation` is always `up`, `fps` always 0.',
  },
  saveVideoToPhotosAlbum: {
    form: 'async',
    support: 'partly',
    needs: FILES_SHOWN,
    remark: 'A download: pages have no album.',
  },
  startRecord: { form: 'async', support: 'yes', needs: FILES_SHOWN },
  stopRecord: { form: 'async', support: 'yes', needs: FILES_SHOWN },
  setInnerAudioOption: { form: 'async', support: 'stub' },
  getAvailableAudioSources: { form: 'async', support: 'stub', remark: 'Always `auto` and `mic`.' },
  playVoice: { form: 'async', support: 'yes' },
  pauseVoice: { form: 'async', support: 'yes' },
  stopVoice: { form: 'async', support: 'yes' },
} as const satisfies WxMembers;
