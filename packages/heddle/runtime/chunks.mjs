import path from 'node:path';

/**
 * Writes `chunks.json` beside the chunks: which file is an entry, and what each chunk needs at once. So a site can name
 * everything its first page needs, and the browser loads it in one go.
 * @param {string} packages The folder of the workspace's packages.
 * @returns {import('vite').Plugin}
 */
export function describeChunks(packages) {
  return {
    name: 'heddle-chunks',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      /** @param {(chunk: typeof chunks[number]) => string | undefined} nameOf */
      const named = (nameOf) =>
        Object.fromEntries(
          chunks.flatMap((chunk) =>
            nameOf(chunk) === undefined ? [] : [[nameOf(chunk), closure(chunk.fileName, bundle)]],
          ),
        );
      const description = {
        entries: named((chunk) => (chunk.isEntry ? chunk.name : undefined)),
        elements: named((chunk) => elementOf(chunk.facadeModuleId, packages)),
      };
      this.emitFile({ type: 'asset', fileName: 'chunks.json', source: `${JSON.stringify(description, null, 2)}\n` });
    },
  };
}

/**
 * The chunk and everything it imports statically, itself first.
 * @param {string} file
 * @param {Record<string, import('vite').Rolldown.OutputChunk | import('vite').Rolldown.OutputAsset>} bundle
 */
function closure(file, bundle) {
  const files = new Set([file]);
  for (const each of files) {
    const output = bundle[each];
    if (output?.type === 'chunk') for (const next of output.imports) files.add(next);
  }
  return [...files];
}

/**
 * The tag whose element a module defines: `components/src/button/button.ts` is `button`.
 * @param {string | null} moduleId
 * @param {string} packages
 */
function elementOf(moduleId, packages) {
  if (moduleId === null) return undefined;
  const match = /^components\/src\/([\w-]+)\/\1\.ts$/.exec(path.relative(packages, moduleId).replaceAll('\\', '/'));
  return match?.[1];
}
