import { adCustom } from './ad-custom.ts';
import { ad } from './ad.ts';
import { audio } from './audio.ts';
import { button } from './button.ts';
import { camera } from './camera.ts';
import { canvas } from './canvas.ts';
import { channelLive } from './channel-live.ts';
import { channelVideo } from './channel-video.ts';
import { checkboxGroup } from './checkbox-group.ts';
import { checkbox } from './checkbox.ts';
import { coverImage } from './cover-image.ts';
import { coverView } from './cover-view.ts';
import { editorPortal } from './editor-portal.ts';
import { editor } from './editor.ts';
import type { ComponentEntry } from './entry.ts';
import { form } from './form.ts';
import { functionalPageNavigator } from './functional-page-navigator.ts';
import { icon } from './icon.ts';
import { image } from './image.ts';
import { input } from './input.ts';
import { keyboardAccessory } from './keyboard-accessory.ts';
import { label } from './label.ts';
import { livePlayer } from './live-player.ts';
import { livePusher } from './live-pusher.ts';
import { map } from './map.ts';
import { matchMedia } from './match-media.ts';
import { movableArea } from './movable-area.ts';
import { movableView } from './movable-view.ts';
import { navigationBar } from './navigation-bar.ts';
import { navigator } from './navigator.ts';
import { officialAccount } from './official-account.ts';
import { openData } from './open-data.ts';
import { pageContainer } from './page-container.ts';
import { pageMeta } from './page-meta.ts';
import { pickerViewColumn } from './picker-view-column.ts';
import { pickerView } from './picker-view.ts';
import { picker } from './picker.ts';
import { progress } from './progress.ts';
import { radioGroup } from './radio-group.ts';
import { radio } from './radio.ts';
import { richText } from './rich-text.ts';
import { rootPortal } from './root-portal.ts';
import { scrollView } from './scroll-view.ts';
import { selection } from './selection.ts';
import { slider } from './slider.ts';
import { span } from './span.ts';
import { swiperItem } from './swiper-item.ts';
import { swiper } from './swiper.ts';
import { switchEntry } from './switch.ts';
import { text } from './text.ts';
import { textarea } from './textarea.ts';
import { video } from './video.ts';
import { view } from './view.ts';
import { voipRoom } from './voip-room.ts';
import { webView } from './web-view.ts';

export { kebabCase, propertyOf } from './entry.ts';
export type { AttributeEntry, AttributeType, ComponentEntry, EventEntry } from './entry.ts';

/** Every built-in component by its tag in WXML, `block` and `slot` aside: those are structure. */
export const catalog: Readonly<Record<string, ComponentEntry>> = {
  view,
  'scroll-view': scrollView,
  swiper,
  'swiper-item': swiperItem,
  'movable-area': movableArea,
  'movable-view': movableView,
  'cover-view': coverView,
  'cover-image': coverImage,
  'match-media': matchMedia,
  'page-container': pageContainer,
  'root-portal': rootPortal,
  text,
  span,
  icon,
  progress,
  'rich-text': richText,
  selection,
  button,
  checkbox,
  'checkbox-group': checkboxGroup,
  radio,
  'radio-group': radioGroup,
  input,
  textarea,
  switch: switchEntry,
  slider,
  label,
  form,
  picker,
  'picker-view': pickerView,
  'picker-view-column': pickerViewColumn,
  editor,
  'editor-portal': editorPortal,
  'keyboard-accessory': keyboardAccessory,
  navigator,
  'functional-page-navigator': functionalPageNavigator,
  'navigation-bar': navigationBar,
  'page-meta': pageMeta,
  'web-view': webView,
  image,
  audio,
  video,
  camera,
  'live-player': livePlayer,
  map,
  canvas,
  'open-data': openData,
  ad,
  'ad-custom': adCustom,
  'official-account': officialAccount,
  'live-pusher': livePusher,
  'channel-live': channelLive,
  'channel-video': channelVideo,
  'voip-room': voipRoom,
};
