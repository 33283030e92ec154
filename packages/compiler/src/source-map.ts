/** A source map, version 3. Sources are paths of the app folder, with their texts. */
export interface SourceMap {
  readonly version: 3;
  readonly sources: (string | null)[];
  readonly sourcesContent: (string | null)[];
  readonly names: string[];
  readonly mappings: string;
}

/** Maps of both bundles, for the expressions as they are given: who writes something before one shifts its map. */
export interface SourceMaps {
  readonly view: SourceMap;
  readonly logic: SourceMap;
}

/** The map of a file in which `lines` lines were put before a bundle. */
export function shiftLines(map: SourceMap, lines: number): SourceMap {
  return { ...map, mappings: ';'.repeat(lines) + map.mappings };
}
