import { ownField } from '../../protocol/json.ts';
import { attempt, reportMistake } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import type { Definition } from './definition.ts';
import type { PagePart, RawOptions } from './part.ts';

/** Finds definitions by component path, and takes what scripts register while they run. */
export interface Registry {
  /** Runs the component's script when it is first asked for. A script that failed gives a component without behaviour. */
  definition(path: string): Definition;
  /** `Component()` and `Page()` of the app. */
  register(raw: unknown, read: (raw: RawOptions, runtime: Runtime) => PagePart): void;
  /** Definitions are made anew; what these scripts have registered counts no more. */
  forget(scripts: readonly string[]): void;
}

export function createRegistry(runtime: Runtime): Registry {
  const { bundle, features, modules } = runtime;
  const definitions = new Map<string, Definition>();
  // A script may be required by another one before its component is used, hence by script as well as by occasion.
  const byScript = new Map<string | undefined, PagePart>();
  let latest: PagePart | undefined;
  let lastId = 0;

  function runScript(path: string, script: string): PagePart | undefined {
    const before = latest;
    latest = undefined;
    attempt(runtime, undefined, () => modules.require(script));
    const part = byScript.get(script) ?? latest;
    latest = before;
    if (!part)
      reportMistake(
        runtime,
        'app/no-component',
        path,
        `\`${script}\` does not call \`Component()\` or \`Page()\`.`,
        'Every page and component script calls one of them once.',
      );
    return part;
  }

  return {
    register(raw, read) {
      latest = read(Object(raw) as RawOptions, runtime);
      byScript.set(modules.running(), latest);
    },
    forget(scripts) {
      definitions.clear();
      for (const script of scripts) byScript.delete(script);
    },
    definition(path) {
      let definition = definitions.get(path);
      if (!definition) {
        const component = ownField(bundle.components, path) ?? {};
        const part = component.script === undefined ? undefined : runScript(path, component.script);
        definition = features.model.define(runtime, ++lastId, path, component, part);
        definitions.set(path, definition);
      }
      return definition;
    },
  };
}
