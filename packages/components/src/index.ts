export { watchPress } from './internal/press.ts';
export type { FormField } from './internal/form-field.ts';
export { styles } from './styles/styles.ts';
export type { Look } from './styles/styles.ts';

/**
 * Loads and registers the element behind a tag (`button` → `wx-button`); only what an app uses is loaded. Tags that are
 * plain boxes (`view`, `text`, `swiper-item` …) have no entry. Properties set before the element is there are kept.
 */
export const elements: Readonly<Record<string, () => Promise<void>>> = {
  ad: () => import('./ad/ad.ts').then((module) => module.defineAd()),
  'ad-custom': () => import('./ad-custom/ad-custom.ts').then((module) => module.defineAdCustom()),
  audio: () => import('./audio/audio.ts').then((module) => module.defineAudio()),
  button: () => import('./button/button.ts').then((module) => module.defineButton()),
  camera: () => import('./camera/camera.ts').then((module) => module.defineCamera()),
  canvas: () => import('./canvas/canvas.ts').then((module) => module.defineCanvas()),
  'channel-live': () => import('./channel-live/channel-live.ts').then((module) => module.defineChannelLive()),
  'channel-video': () => import('./channel-video/channel-video.ts').then((module) => module.defineChannelVideo()),
  checkbox: () => import('./checkbox/checkbox.ts').then((module) => module.defineCheckbox()),
  'checkbox-group': () => import('./checkbox-group/checkbox-group.ts').then((module) => module.defineCheckboxGroup()),
  'cover-image': () => import('./cover-image/cover-image.ts').then((module) => module.defineCoverImage()),
  'cover-view': () => import('./cover-view/cover-view.ts').then((module) => module.defineCoverView()),
  editor: () => import('./editor/editor.ts').then((module) => module.defineEditor()),
  'editor-portal': () => import('./editor-portal/editor-portal.ts').then((module) => module.defineEditorPortal()),
  form: () => import('./form/form.ts').then((module) => module.defineForm()),
  'functional-page-navigator': () =>
    import('./functional-page-navigator/functional-page-navigator.ts').then((module) =>
      module.defineFunctionalPageNavigator(),
    ),
  icon: () => import('./icon/icon.ts').then((module) => module.defineIcon()),
  image: () => import('./image/image.ts').then((module) => module.defineImage()),
  input: () => import('./input/input.ts').then((module) => module.defineInput()),
  'keyboard-accessory': () =>
    import('./keyboard-accessory/keyboard-accessory.ts').then((module) => module.defineKeyboardAccessory()),
  label: () => import('./label/label.ts').then((module) => module.defineLabel()),
  'live-player': () => import('./live-player/live-player.ts').then((module) => module.defineLivePlayer()),
  'live-pusher': () => import('./live-pusher/live-pusher.ts').then((module) => module.defineLivePusher()),
  map: () => import('./map/map.ts').then((module) => module.defineMap()),
  'match-media': () => import('./match-media/match-media.ts').then((module) => module.defineMatchMedia()),
  'movable-area': () => import('./movable-area/movable-area.ts').then((module) => module.defineMovableArea()),
  'movable-view': () => import('./movable-view/movable-view.ts').then((module) => module.defineMovableView()),
  'navigation-bar': () => import('./navigation-bar/navigation-bar.ts').then((module) => module.defineNavigationBar()),
  navigator: () => import('./navigator/navigator.ts').then((module) => module.defineNavigator()),
  'official-account': () =>
    import('./official-account/official-account.ts').then((module) => module.defineOfficialAccount()),
  'open-data': () => import('./open-data/open-data.ts').then((module) => module.defineOpenData()),
  'page-container': () => import('./page-container/page-container.ts').then((module) => module.definePageContainer()),
  'page-meta': () => import('./page-meta/page-meta.ts').then((module) => module.definePageMeta()),
  picker: () => import('./picker/picker.ts').then((module) => module.definePicker()),
  'picker-view': () => import('./picker-view/picker-view.ts').then((module) => module.definePickerView()),
  'picker-view-column': () =>
    import('./picker-view-column/picker-view-column.ts').then((module) => module.definePickerViewColumn()),
  progress: () => import('./progress/progress.ts').then((module) => module.defineProgress()),
  radio: () => import('./radio/radio.ts').then((module) => module.defineRadio()),
  'radio-group': () => import('./radio-group/radio-group.ts').then((module) => module.defineRadioGroup()),
  'rich-text': () => import('./rich-text/rich-text.ts').then((module) => module.defineRichText()),
  'root-portal': () => import('./root-portal/root-portal.ts').then((module) => module.defineRootPortal()),
  'scroll-view': () => import('./scroll-view/scroll-view.ts').then((module) => module.defineScrollView()),
  selection: () => import('./selection/selection.ts').then((module) => module.defineSelection()),
  slider: () => import('./slider/slider.ts').then((module) => module.defineSlider()),
  swiper: () => import('./swiper/swiper.ts').then((module) => module.defineSwiper()),
  switch: () => import('./switch/switch.ts').then((module) => module.defineSwitch()),
  textarea: () => import('./textarea/textarea.ts').then((module) => module.defineTextarea()),
  video: () => import('./video/video.ts').then((module) => module.defineVideo()),
  'voip-room': () => import('./voip-room/voip-room.ts').then((module) => module.defineVoipRoom()),
  'web-view': () => import('./web-view/web-view.ts').then((module) => module.defineWebView()),
};
