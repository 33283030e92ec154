export { watchPress } from './internal/press.ts';
export type { FormField } from './internal/form-field.ts';
export { styles } from './styles/styles.ts';

/**
 * Loads and registers the element behind a tag (`button` → `wx-button`); only what an app uses is loaded. Tags that are
 * plain boxes (`view`, `text`, `swiper-item` …) have no entry. Properties set before the element is there are kept.
 */
export const elements: Readonly<Record<string, () => Promise<void>>> = {
  button: () => import('./button/button.ts').then((module) => module.defineButton()),
  icon: () => import('./icon/icon.ts').then((module) => module.defineIcon()),
  image: () => import('./image/image.ts').then((module) => module.defineImage()),
  input: () => import('./input/input.ts').then((module) => module.defineInput()),
  'scroll-view': () => import('./scroll-view/scroll-view.ts').then((module) => module.defineScrollView()),
};
