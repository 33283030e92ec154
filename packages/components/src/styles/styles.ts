import { styles as button } from '../button/button.styles.ts';
import { styles as buttonV1 } from '../button/button-v1.styles.ts';
import { styles as buttonV2 } from '../button/button-v2.styles.ts';
import { styles as checkbox } from '../checkbox/checkbox.styles.ts';
import { styles as form } from '../form/form.styles.ts';
import { styles as icon } from '../icon/icon.styles.ts';
import { styles as image } from '../image/image.styles.ts';
import { styles as input } from '../input/input.styles.ts';
import { styles as label } from '../label/label.styles.ts';
import { styles as navigator } from '../navigator/navigator.styles.ts';
import { styles as progress } from '../progress/progress.styles.ts';
import { styles as radio } from '../radio/radio.styles.ts';
import { styles as scrollView } from '../scroll-view/scroll-view.styles.ts';
import { styles as slider } from '../slider/slider.styles.ts';
import { styles as swiper } from '../swiper/swiper.styles.ts';
import { styles as switchStyles } from '../switch/switch.styles.ts';
import { styles as text } from '../text/text.styles.ts';
import { styles as textarea } from '../textarea/textarea.styles.ts';
import { styles as view } from '../view/view.styles.ts';
import { colors, styles as base } from './base.styles.ts';

/** `style` of app.json. */
export type Look = 'v1' | 'v2';

const sheets: Readonly<Record<string, string | Readonly<Record<Look, string>>>> = {
  button: { v1: button + buttonV1, v2: button + buttonV2 },
  checkbox,
  'checkbox-group': checkbox,
  form,
  icon,
  image,
  input,
  label,
  navigator,
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
  view,
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
