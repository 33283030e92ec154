import { safeUrl } from './template/safe-url.ts';
import type { View } from './view.ts';

/** The address of what an author names: one of the app's own files, or what may stand in a URL attribute. */
export function addressOf(
  { fileAddress, assets }: Pick<View, 'fileAddress' | 'assets'>,
  value: string,
): string | undefined {
  return fileAddress?.(value) ?? safeUrl(value, assets);
}
