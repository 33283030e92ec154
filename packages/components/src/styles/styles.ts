import { styles as button } from '../button/button.styles.ts';
import { styles as icon } from '../icon/icon.styles.ts';
import { styles as image } from '../image/image.styles.ts';
import { styles as input } from '../input/input.styles.ts';
import { styles as scrollView } from '../scroll-view/scroll-view.styles.ts';
import { styles as text } from '../text/text.styles.ts';
import { styles as view } from '../view/view.styles.ts';
import { styles as base } from './base.styles.ts';

const sheets: Readonly<Record<string, string>> = { view, text, image, button, input, icon, 'scroll-view': scrollView };

/**
 * The user-agent sheet for these tags, to stand before the app's own. Element rules have no specificity, so WXSS
 * always wins. Unknown tags are skipped.
 */
export function styles(tags: Iterable<string>): string {
  return [base, ...[...tags].flatMap((tag) => sheets[tag] ?? [])].join('');
}
