import { styles as button } from '../button/button.styles.ts';
import { styles as buttonV1 } from '../button/button-v1.styles.ts';
import { styles as buttonV2 } from '../button/button-v2.styles.ts';
import { styles as canvas } from '../canvas/canvas.styles.ts';
import { styles as checkbox } from '../checkbox/checkbox.styles.ts';
import { styles as form } from '../form/form.styles.ts';
import { styles as icon } from '../icon/icon.styles.ts';
import { styles as image } from '../image/image.styles.ts';
import { styles as input } from '../input/input.styles.ts';
import { styles as label } from '../label/label.styles.ts';
import { styles as movableView } from '../movable-view/movable-view.styles.ts';
import { styles as navigator } from '../navigator/navigator.styles.ts';
import { styles as pickerView } from '../picker-view/picker-view.styles.ts';
import { styles as picker } from '../picker/picker.styles.ts';
import { styles as progress } from '../progress/progress.styles.ts';
import { styles as radio } from '../radio/radio.styles.ts';
import { styles as scrollView } from '../scroll-view/scroll-view.styles.ts';
import { styles as slider } from '../slider/slider.styles.ts';
import { styles as swiper } from '../swiper/swiper.styles.ts';
import { styles as switchStyles } from '../switch/switch.styles.ts';
import { styles as text } from '../text/text.styles.ts';
import { styles as textarea } from '../textarea/textarea.styles.ts';
import { styles as view } from '../view/view.styles.ts';
import { styles as richText } from '../rich-text/rich-text.styles.ts';
import { styles as video } from '../video/video.styles.ts';
import { styles as pageContainer } from '../page-container/page-container.styles.ts';
import { styles as rootPortal } from '../root-portal/root-portal.styles.ts';
import { styles as matchMedia } from '../match-media/match-media.styles.ts';
import { styles as coverView } from '../cover-view/cover-view.styles.ts';
import { styles as coverImage } from '../cover-image/cover-image.styles.ts';
import { styles as selection } from '../selection/selection.styles.ts';
import { styles as keyboardAccessory } from '../keyboard-accessory/keyboard-accessory.styles.ts';
import { styles as pageMeta } from '../page-meta/page-meta.styles.ts';
import { styles as navigationBar } from '../navigation-bar/navigation-bar.styles.ts';
import { styles as span } from '../span/span.styles.ts';
import { styles as openData } from '../open-data/open-data.styles.ts';
import { styles as functionalPageNavigator } from '../functional-page-navigator/functional-page-navigator.styles.ts';
import { styles as editorPortal } from '../editor-portal/editor-portal.styles.ts';
import { styles as ad } from '../ad/ad.styles.ts';
import { styles as unsupported } from '../internal/unsupported.styles.ts';
import { styles as audio } from '../audio/audio.styles.ts';
import { styles as webView } from '../web-view/web-view.styles.ts';
import { styles as camera } from '../camera/camera.styles.ts';
import { styles as editor } from '../editor/editor.styles.ts';
import { styles as map } from '../map/map.styles.ts';
import { colors, styles as base } from './base.styles.ts';

/** `style` of app.json. */
export type Look = 'v1' | 'v2';

const sheets: Readonly<Record<string, string | Readonly<Record<Look, string>>>> = {
  button: { v1: button + buttonV1, v2: button + buttonV2 },
  canvas,
  checkbox,
  'checkbox-group': checkbox,
  form,
  icon,
  image,
  input,
  label,
  'movable-area': movableView,
  'movable-view': movableView,
  navigator,
  picker,
  'picker-view': pickerView,
  'picker-view-column': pickerView,
  progress,
  radio,
  'radio-group': radio,
  'scroll-view': scrollView,
  slider,
  swiper,
  'swiper-item': swiper,
  switch: switchStyles,
  text,
  textarea,
  'rich-text': richText,
  video,
  audio,
  'web-view': webView,
  camera,
  editor,
  map,
  view,
  'page-container': pageContainer,
  'root-portal': rootPortal,
  'match-media': matchMedia,
  'cover-view': coverView,
  'cover-image': coverImage,
  selection,
  'keyboard-accessory': keyboardAccessory,
  'page-meta': pageMeta,
  'navigation-bar': navigationBar,
  span,
  'open-data': openData,
  'functional-page-navigator': functionalPageNavigator,
  'editor-portal': editorPortal,
  ad,
  'ad-custom': ad,
  'official-account': ad,
  'live-player': unsupported,
  'live-pusher': unsupported,
  'channel-live': unsupported,
  'channel-video': unsupported,
  'voip-room': unsupported,
};

/**
 * The user-agent sheet for these tags, to stand before the app's own. Element rules have no specificity, so WXSS
 * always wins. Unknown tags are skipped; tags of one family share a sheet.
 */
export function styles(tags: Iterable<string>, style?: string): string {
  const look: Look = style === 'v2' ? 'v2' : 'v1';
  const wanted = new Set([...tags].flatMap((tag) => sheetOf(tag, look)));
  const rules = [base, ...wanted].join('');
  return compact(colorsFor(rules) + rules);
}

function sheetOf(tag: string, look: Look): string[] {
  const sheet = Object.hasOwn(sheets, tag) ? sheets[tag] : undefined;
  if (sheet === undefined) return [];
  return [typeof sheet === 'string' ? sheet : sheet[look]];
}

/** `:root` is for bare HTML pages, `:host` for pages in a shadow root. */
function colorsFor(rules: string): string {
  const used = Object.entries(colors).filter(([name]) => rules.includes(`var(${name})`));
  return `:where(:root, :host) { ${used.map(([name, value]) => `${name}: ${value};`).join(' ')} }`;
}

/** A sheet goes into the first load of every app. Before a colon blanks stay: in a selector they mean something. */
function compact(css: string): string {
  return css.replace(/\s*([{};,]|:(?=\s))\s*/g, '$1').replace(/\s+/g, ' ');
}
