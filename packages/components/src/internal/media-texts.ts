/** Names of controls, of media, maps and editors, in the language of the browser: English and Simplified Chinese. */
const TEXTS = {
  play: ['Play', '播放'],
  pause: ['Pause', '暂停'],
  mute: ['Mute', '静音'],
  unmute: ['Unmute', '取消静音'],
  fullScreen: ['Full screen', '全屏'],
  exitFullScreen: ['Exit full screen', '退出全屏'],
  progress: ['Progress', '播放进度'],
  comments: ['Comments', '弹幕'],
  loading: ['Loading', '加载中'],
  video: ['Video', '视频'],
  map: ['Map', '地图'],
  location: ['My location', '我的位置'],
  compass: ['North', '指北'],
  camera: ['Camera preview', '相机预览'],
  noCamera: ['The camera cannot be used here.', '无法使用相机。'],
  editor: ['Text', '文本'],
  webPage: ['Web page', '网页'],
  openPage: ['This page cannot be shown here. Open it in a new tab.', '无法在此显示该网页，请在新标签页中打开。'],
  unavailable: ['is not available in a browser', '在浏览器中不可用'],
  smaller: ['Smaller', '缩小'],
  larger: ['Larger', '放大'],
  remove: ['Remove', '删除'],
} as const satisfies Readonly<Record<string, readonly [english: string, chinese: string]>>;

export function text(name: keyof typeof TEXTS): string {
  return TEXTS[name][navigator.language.startsWith('zh') ? 1 : 0];
}
