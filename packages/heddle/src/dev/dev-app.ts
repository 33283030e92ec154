import { createCompiler, type Compiled } from '@heddle/compiler';
import { diskHost } from '@heddle/compiler/node';
import type { AppFolder } from '../app-folder.ts';
import { compiledApp, type CompiledApp } from '../compile-app.ts';
import { locateAsset } from '../site/assets.ts';
import { changeBetween, type Change } from './change.ts';
import type { RuntimeFiles } from './runtime-files.ts';
import { devMaps, devSite } from './site.ts';

/** An app that is compiled again and again. With errors in it, what is served stays as it was. */
export interface DevApp {
  /** Of the last run of the compiler. */
  readonly result: CompiledApp;
  /** Changes with what is served. */
  readonly version: number;
  /** A text file of the site; none as long as the app never had a run without errors. */
  text(file: string): string | undefined;
  /** Where a picture, font, sound or film is on the disk. */
  asset(file: string): string | undefined;
  /** Compiles what is on the disk now. `changed`: files that differ from last time, as the compiler names them; left out, all may. */
  compile(changed?: readonly string[]): Change;
}

interface Served {
  readonly compiled: Compiled;
  /** Made when somebody asks for one of them: after a hot update nobody does. */
  readonly files: () => ReadonlyMap<string, string>;
  /** Made when a debugger asks for them. */
  readonly maps: () => ReadonlyMap<string, string>;
}

export function createDevApp(app: AppFolder, runtime: RuntimeFiles, client: string): DevApp {
  const host = diskHost(app.root);
  const compiler = createCompiler(host, { sourceMaps: true });
  let served: Served | undefined;
  let result: CompiledApp;
  let version = 0;

  const compile = (changed?: readonly string[]): Change => {
    for (const path of changed ?? [undefined]) {
      host.invalidate(path);
      compiler.invalidate(path);
    }
    result = compiledApp(app, host, compiler.compile());
    const { compiled } = result;
    if (!compiled || result.hasErrors) return 'errors';
    const change = served ? changeBetween(served.compiled, compiled) : 'page';
    const current = change === 'none' ? version : ++version;
    served = {
      compiled,
      files: once(() => devSite(compiled, runtime, { client, version: current })),
      maps: once(() => devMaps(compiled, runtime)),
    };
    return change;
  };

  compile();
  return {
    get result() {
      return result;
    },
    get version() {
      return version;
    },
    text: (file) => served?.files().get(file) ?? (file.endsWith('.js.map') ? served?.maps().get(file) : undefined),
    asset: (file) => locateAsset(file, host),
    compile,
  };
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}
