import type { Styles } from '@heddle/runtime/protocol';
import { updateBetween, type Compiled, type SourceMap } from '@heddle/compiler';
import { mapFile } from '../site/source-map-file.ts';

/** What has come of an app when it was compiled again, for the pages that show it. */
export type Change =
  /** Nothing that they would notice. */
  | 'none'
  /** Something that only a new start can follow: settings, or the app's own script. */
  | 'app'
  /** There was no app to show before. */
  | 'page'
  /** There are errors now; the app from before goes on. */
  | 'errors'
  | HotUpdate;

/** What takes the place of parts of an app that runs. */
export interface HotUpdate {
  readonly styles: Partial<Styles>;
  /** Absent when styles are all. */
  readonly code?: HotCode;
}

export interface HotCode {
  /** Texts of modules: of a `ViewPart` without styles, and of a `LogicPart`. */
  readonly view: string;
  readonly logic: string;
  /** Scripts that run again. */
  readonly rerun: readonly string[];
}

export function changeBetween(before: Compiled, after: Compiled): Extract<Change, 'none' | 'app' | HotUpdate> {
  const update = updateBetween(before, after);
  if (!update) return 'app';
  const { styles, code } = update;
  if (!code) return Object.keys(styles).length > 0 ? { styles } : 'none';
  const { view, logic, rerun, maps } = code;
  return { styles, code: { view: moduleOf(view, maps().view), logic: moduleOf(logic, maps().logic), rerun } };
}

/** A module that brings its source map along: it has no address that one could be beside. */
function moduleOf(expression: string, map: SourceMap): string {
  const text = Buffer.from(mapFile(map, 0)).toString('base64');
  return `export default ${expression};\n//# sourceMappingURL=data:application/json;base64,${text}\n`;
}
