import { canvas } from './canvas.ts';
import * as content from './content.ts';
import type { ComponentEntry } from './entry.ts';
import * as form from './form.ts';
import { map } from './map.ts';
import * as media from './media.ts';
import * as navigation from './navigation.ts';
import * as open from './open.ts';
import * as picker from './picker.ts';
import * as viewContainer from './view-container.ts';

export { kebabCase, propertyOf } from './entry.ts';
export type { AttributeEntry, AttributeType, ComponentEntry, EventEntry } from './entry.ts';

/** Every built-in component by its tag in WXML, `block` and `slot` aside: those are structure. */
export const catalog: Readonly<Record<string, ComponentEntry>> = {
  view: viewContainer.view,
  'scroll-view': viewContainer.scrollView,
  swiper: viewContainer.swiper,
  'swiper-item': viewContainer.swiperItem,
  'movable-area': viewContainer.movableArea,
  'movable-view': viewContainer.movableView,
  'cover-view': viewContainer.coverView,
  'cover-image': viewContainer.coverImage,
  'match-media': viewContainer.matchMedia,
  'page-container': viewContainer.pageContainer,
  'root-portal': viewContainer.rootPortal,
  text: content.text,
  span: content.span,
  icon: content.icon,
  progress: content.progress,
  'rich-text': content.richText,
  selection: content.selection,
  button: form.button,
  checkbox: form.checkbox,
  'checkbox-group': form.checkboxGroup,
  radio: form.radio,
  'radio-group': form.radioGroup,
  input: form.input,
  textarea: form.textarea,
  switch: form.switchEntry,
  slider: form.slider,
  label: form.label,
  form: form.form,
  picker: picker.picker,
  'picker-view': picker.pickerView,
  'picker-view-column': picker.pickerViewColumn,
  editor: picker.editor,
  'editor-portal': picker.editorPortal,
  'keyboard-accessory': picker.keyboardAccessory,
  navigator: navigation.navigator,
  'functional-page-navigator': navigation.functionalPageNavigator,
  'navigation-bar': navigation.navigationBar,
  'page-meta': navigation.pageMeta,
  'web-view': navigation.webView,
  image: media.image,
  audio: media.audio,
  video: media.video,
  camera: media.camera,
  'live-player': media.livePlayer,
  map,
  canvas,
  'open-data': open.openData,
  ad: open.ad,
  'ad-custom': open.adCustom,
  'official-account': open.officialAccount,
  'live-pusher': open.livePusher,
  'channel-live': open.channelLive,
  'channel-video': open.channelVideo,
  'voip-room': open.voipRoom,
};
