import { readFileSync } from 'node:fs';
import { diskHost } from '@heddle/compiler/node';
import type { Plugin, Rolldown } from 'vite';
import { findAppFolder, type AppFolder } from '../app-folder.ts';
import { compileApp } from '../compile-app.ts';
import { createDevApp, type DevApp } from '../dev/dev-app.ts';
import { CLIENT, heddleDev } from '../dev/plugin.ts';
import { readRuntimeFiles } from '../dev/runtime-files.ts';
import { formatReport } from '../report.ts';
import { findAssets } from '../site/assets.ts';
import { builtSite } from '../site/built-site.ts';

export interface HeddleOptions {
  /** Folder of the app. */
  readonly app: string;
  /** Where the site has the app, with a slash at either end: `/shop/`. */
  readonly path: string;
  /** Keeps the inspection hook in a build, and adds source maps. */
  readonly devtools?: boolean;
}

/**
 * A mini program as part of a site that Vite serves and builds: what `heddle dev` and `heddle build` make of it, at a path
 * of the site. Link to it, or show it in a frame. One call for each app.
 */
export function heddle({ app: folder, path, devtools = false }: HeddleOptions): Plugin[] {
  if (!/^\/(?:[^/]+\/)+$/.test(path)) throw new Error(`heddle: \`path\` is ${path}. Write it as in '/shop/'.`);
  const app = findAppFolder(folder);
  return [served(app, path), built(app, { path, devtools })];
}

function served(folder: AppFolder, path: string): Plugin {
  let app: DevApp | undefined;
  const report = (): void => {
    if (app && app.result.diagnostics.length > 0) process.stderr.write(formatReport(app.result));
  };
  const open = (): { app: DevApp; runtime: ReturnType<typeof readRuntimeFiles> } => {
    const runtime = readRuntimeFiles();
    app = createDevApp(folder, runtime, CLIENT);
    report();
    return { app, runtime };
  };
  const plugin = heddleDev(open, { root: folder.root, compiled: report, path });
  return { ...plugin, name: 'heddle:serve', apply: 'serve' };
}

function built(folder: AppFolder, { path, devtools }: { readonly path: string; readonly devtools: boolean }): Plugin {
  return {
    name: 'heddle:build',
    apply: 'build',
    async generateBundle({ dir = '' }) {
      for (const [file, source] of await siteFiles(this, folder, { devtools, except: dir })) {
        this.emitFile({ type: 'asset', fileName: path.slice(1) + file, source });
      }
    },
  };
}

/** Every file of the app's site; ends the build when the app has errors. */
async function siteFiles(
  context: Rolldown.PluginContext,
  folder: AppFolder,
  { devtools, except }: { readonly devtools: boolean; readonly except: string },
): Promise<Map<string, string | Uint8Array>> {
  const host = diskHost(folder.root);
  const result = compileApp(folder, host, { sourceMaps: devtools });
  const { compiled } = result;
  if (!compiled || result.hasErrors) return context.error(formatReport(result));
  if (result.diagnostics.length > 0) context.warn(formatReport(result));
  const assets = findAssets(folder.root, compiled.assets, { host, except });
  return new Map<string, string | Uint8Array>([
    ...(await builtSite(compiled, { devtools })),
    ...Array.from(assets, ([file, place]) => [file, readFileSync(place)] as const),
  ]);
}
