import type { LogicBundle, SkeletonUnit } from '../../protocol/bundle.ts';
import { callUser, reportMistake } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { applyFilters } from './behavior.ts';
import { createDefinition, type Definition } from './definition.ts';
import { readPagePart, readPart, type Part, type RawOptions } from './part.ts';

/** Finds definitions by component path, and takes what scripts register while they run. */
export interface Registry {
  /** Runs the component's script when it is first asked for. A script that failed gives a component without behaviour. */
  definition(path: string): Definition;
  /** `Component()` and `Page()` of the app. */
  registerComponent(raw: unknown): void;
  registerPage(raw: unknown): void;
  unit(id: string): SkeletonUnit | undefined;
}

export function createRegistry(runtime: Runtime, bundle: LogicBundle): Registry {
  const definitions = new Map<string, Definition>();
  const units = new Map<string, SkeletonUnit | undefined>();
  // A script may be required by another one before its component is used, hence by script as well as by occasion.
  const byScript = new Map<string, Part>();
  let latest: Part | undefined;

  function register(raw: unknown, read: typeof readPart): void {
    const options = (typeof raw === 'object' && raw !== null ? raw : {}) as RawOptions;
    latest = read(options, applyFilters(options));
    const script = runtime.modules.running();
    if (script !== undefined) byScript.set(script, latest);
  }

  function runScript(path: string, script: string): Part | undefined {
    const before = latest;
    latest = undefined;
    callUser(runtime, undefined, () => runtime.modules.require(script), undefined, []);
    const part = byScript.get(script) ?? latest;
    latest = before;
    if (!part) {
      reportMistake(
        runtime,
        'app/no-component',
        path,
        `\`${script}\` does not call \`Component()\` or \`Page()\`.`,
        'Every page and component script calls one of them once.',
      );
    }
    return part;
  }

  function unit(id: string): SkeletonUnit | undefined {
    if (!units.has(id)) {
      const create = Object.hasOwn(bundle.units, id) ? bundle.units[id] : undefined;
      const { expressions } = runtime;
      units.set(id, create && expressions ? create(expressions) : undefined);
    }
    return units.get(id);
  }

  return {
    unit,
    registerComponent: (raw) => register(raw, readPart),
    registerPage: (raw) => register(raw, readPagePart),
    definition(path) {
      const known = definitions.get(path);
      if (known) return known;
      const component = (Object.hasOwn(bundle.components, path) ? bundle.components[path] : undefined) ?? {};
      const part = (component.script === undefined ? undefined : runScript(path, component.script)) ?? readPart({}, []);
      const definition = createDefinition(
        definitions.size + 1,
        path,
        component,
        part,
        component.unit === undefined ? undefined : unit(component.unit),
      );
      definitions.set(path, definition);
      for (const code of Object.values(definition.functions ?? {})) runtime.keepForeign(code as object);
      return definition;
    },
  };
}
