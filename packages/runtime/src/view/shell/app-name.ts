import type { View } from '../view.ts';

/** No file of an app says what it is called: the title that its pages share, or that of its home page. */
export function appName({ bundle: { config } }: View): string {
  const home = config.pageSettings[config.pages[0] ?? '']?.navigationBarTitleText;
  return config.window.navigationBarTitleText || home || document.title;
}
