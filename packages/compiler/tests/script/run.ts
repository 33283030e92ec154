import { createContext, runInContext } from 'node:vm';
import { createCompilation } from '../../src/compilation.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { memoryHost } from '../../src/host.ts';
import { createResolver } from '../../src/project/resolve.ts';
import { type ScriptModule, transformScript } from '../../src/script/transform.ts';

type Require = ((id: string) => unknown) & { async?(id: string): Promise<unknown> };
type Factory = (require: Require, module: { exports: unknown }, exports: unknown) => void;

/** What a module of a test exports: anything. */
// oxlint-disable-next-line typescript/no-explicit-any -- each test knows what its modules export
export type Exports = any;

export interface Run {
  /** Requires a module by its id. */
  require(id: string): Exports;
  readonly modules: ReadonlyMap<string, ScriptModule>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles all files and puts them into a small registry of modules, in a realm with the globals of a worker. */
export function runModules(files: Readonly<Record<string, string>>, globals: object = {}): Run {
  const host = memoryHost(files);
  const compilation = createCompilation(host);
  const resolver = createResolver(host);
  const modules = new Map<string, ScriptModule>();
  for (const [id, source] of Object.entries(files)) {
    if (!/\.(?:js|ts|json)$/.test(id)) continue;
    const context = {
      maps: true,
      report: compilation.report,
      resolve: (request: string) => resolver.module(id, request),
    };
    modules.set(id, transformScript(source, id, context));
  }
  const code = [...modules.values()].map((module) => module.code);
  return { require: loadDefinitions(code, globals), modules, diagnostics: compilation.diagnostics };
}

/** What the logic thread does with definitions, without its comforts. */
export function loadDefinitions(code: readonly string[], globals: object = {}): (id: string) => Exports {
  const factories = new Map<string, Factory>();
  const loaded = new Map<string, { exports: unknown }>();
  const define = (id: string, factory: Factory): void => void factories.set(id, factory);
  const realm = createContext({ ...globals, define, console });
  for (const each of code) runInContext(each, realm);
  const require: Require = (id) => {
    const known = loaded.get(id);
    if (known) return known.exports;
    const factory = factories.get(id);
    if (!factory) throw new Error(`There is no module \`${id}\`.`);
    const module = { exports: {} as unknown };
    loaded.set(id, module);
    factory(require, module, module.exports);
    return module.exports;
  };
  require.async = async (id) => require(id);
  return require;
}
