import { styles as button } from '../button/button.styles.ts';
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
import { styles as base } from './base.styles.ts';

const sheets: Readonly<Record<string, string>> = {
  button,
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
export function styles(tags: Iterable<string>): string {
  const wanted = new Set([...tags].flatMap((tag) => sheets[tag] ?? []));
  return [base, ...wanted].join('');
}
