import type { Runtime } from '../../runtime.ts';
import { filesOf } from '../files/files.ts';

/** A path under which a picture or recording can be shown, loaded and sent until the app ends. */
export function temporaryPath(runtime: Runtime, file: Blob): string {
  return filesOf(runtime).addTemporary(file);
}
