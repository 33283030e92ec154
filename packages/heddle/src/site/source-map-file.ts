import { shiftLines, type SourceMap } from '@heddle/compiler';

/** Where a debugger shows the author's files: apart from those of the site, which has an `app.js` of its own. */
const APP = 'app:///';

/** What a bundler takes for a folder, so that the author's files are told from ours in its map. */
const BUNDLED = 'heddle-app-files/';

/** The file that belongs beside a script which has a bundle on its line `line`, counted from 0. */
export function mapFile(map: SourceMap, line: number): string {
  return JSON.stringify({ ...shiftLines(map, line), sources: map.sources.map((source) => APP + String(source)) });
}

/** The last line of a script that has such a file. */
export function mapComment(script: string): string {
  return `//# sourceMappingURL=${script}.map\n`;
}

/** The map of a module for a bundler, with a bundle on its line `line`. */
export function bundledMap(map: SourceMap, line: number): SourceMap {
  return { ...shiftLines(map, line), sources: map.sources.map((source) => BUNDLED + String(source)) };
}

/**
 * The file for what a bundler has made of such a module. All that is not the author's is ours, and nothing that a debugger
 * need step into.
 */
export function mapFileOfBundle(text: string): string {
  const map = JSON.parse(text) as SourceMap;
  const isOwn = map.sources.map((source) => source?.includes(BUNDLED) === true);
  const sources = map.sources.map((source, i) =>
    isOwn[i] ? APP + afterLast(source!, BUNDLED) : ourName(source ?? ''),
  );
  const ignoreList = sources.flatMap((_, i) => (isOwn[i] ? [] : [i]));
  return JSON.stringify({ ...map, sources, ignoreList });
}

/** Without the folders of the machine that it was built on. */
function ourName(source: string): string {
  if (source.includes('node_modules/')) return `heddle:///${afterLast(source, 'node_modules/')}`;
  return `heddle:///${source.replace(/^(?:\.\.?\/)+/, '')}`;
}

function afterLast(text: string, part: string): string {
  return text.slice(text.lastIndexOf(part) + part.length);
}
