export { watchPress } from './internal/press.ts';
export type { FormField } from './internal/form-field.ts';
export { styles } from './styles/styles.ts';
export type { Look } from './styles/styles.ts';

/**
 * Loads and registers the element behind a tag (`button` → `wx-button`); only what an app uses is loaded. Tags that are
 * plain boxes (`view`, `text`, `swiper-item` …) have no entry. Properties set before the element is there are kept.
 */
export const elements: Readonly<Record<string, () => Promise<void>>> = {
  button: () => import('./button/button.ts').then((module) => module.defineButton()),
  checkbox: () => import('./checkbox/checkbox.ts').then((module) => module.defineCheckbox()),
  'checkbox-group': () => import('./checkbox-group/checkbox-group.ts').then((module) => module.defineCheckboxGroup()),
  form: () => import('./form/form.ts').then((module) => module.defineForm()),
  icon: () => import('./icon/icon.ts').then((module) => module.defineIcon()),
  image: () => import('./image/image.ts').then((module) => module.defineImage()),
  input: () => import('./input/input.ts').then((module) => module.defineInput()),
  label: () => import('./label/label.ts').then((module) => module.defineLabel()),
  navigator: () => import('./navigator/navigator.ts').then((module) => module.defineNavigator()),
  progress: () => import('./progress/progress.ts').then((module) => module.defineProgress()),
  radio: () => import('./radio/radio.ts').then((module) => module.defineRadio()),
  'radio-group': () => import('./radio-group/radio-group.ts').then((module) => module.defineRadioGroup()),
  'scroll-view': () => import('./scroll-view/scroll-view.ts').then((module) => module.defineScrollView()),
  slider: () => import('./slider/slider.ts').then((module) => module.defineSlider()),
  swiper: () => import('./swiper/swiper.ts').then((module) => module.defineSwiper()),
  switch: () => import('./switch/switch.ts').then((module) => module.defineSwitch()),
  textarea: () => import('./textarea/textarea.ts').then((module) => module.defineTextarea()),
};
