import type { Compiled } from '@heddle/compiler';
import { diskHost } from '@heddle/compiler/node';
import type { AppFolder } from '../app-folder.ts';
import { compileApp, type CompiledApp } from '../compile-app.ts';
import { locateAsset } from '../site/assets.ts';
import { changeBetween, type Change } from './change.ts';
import type { RuntimeFiles } from './runtime-files.ts';
import { devMaps, devSite } from './site.ts';

/** An app that is compiled again and again. With errors in it, what is served stays as it was. */
export interface DevApp {
  /** Of the last run of the compiler. */
  readonly result: CompiledApp;
  /** A text file of the site; none as long as the app never had a run without errors. */
  text(file: string): string | undefined;
  /** Where a picture, font, sound or film is on the disk. */
  asset(file: string): string | undefined;
  /** Compiles what is on the disk now. */
  compile(): Change;
}

interface Served {
  readonly compiled: Compiled;
  readonly files: ReadonlyMap<string, string>;
  maps: ReadonlyMap<string, string> | undefined;
}

export function createDevApp(app: AppFolder, runtime: RuntimeFiles, client: string): DevApp {
  const host = diskHost(app.root);
  let served: Served | undefined;
  let result: CompiledApp;

  const compile = (): Change => {
    host.invalidate();
    result = compileApp(app, host, { sourceMaps: true });
    if (!result.compiled || result.hasErrors) return 'errors';
    const change = served ? changeBetween(served.compiled, result.compiled) : 'page';
    served = { compiled: result.compiled, files: devSite(result.compiled, runtime, client), maps: undefined };
    return change;
  };

  // Made when a debugger asks for them, and at no other time.
  const mapOf = (file: string): string | undefined => {
    if (!served || !file.endsWith('.js.map')) return undefined;
    served.maps ??= devMaps(served.compiled, runtime);
    return served.maps.get(file);
  };

  compile();
  return {
    get result() {
      return result;
    },
    text: (file) => served?.files.get(file) ?? mapOf(file),
    asset: (file) => locateAsset(file, host),
    compile,
  };
}
