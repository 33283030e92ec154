import type { LogicHelpers } from '../protocol/generated.ts';
import { toRuns } from './birth-runs.ts';
import { addData, draw, updateComponent } from './component-update.ts';
import { createDefinition, describeComponent } from './define/component-definition.ts';
import { readComponentPart, readFullPage, type Part } from './define/component-part.ts';
import { recordOf, type RawOptions } from './define/part.ts';
import { callUser, reportWxsException } from './errors.ts';
import type { Model } from './model.ts';
import type { Runtime } from './runtime.ts';
import { bindingsIn } from './tree/bindings.ts';
import { build } from './tree/build.ts';
import type { Instance } from './tree/instance.ts';
import { attachInstance, detachInstance, makeReady, runLifetime, runPageLifetime } from './tree/lifecycle.ts';
import { RootScope } from './tree/scope.ts';
import { viewDataOf } from './tree/view-data.ts';

/** The whole component model (spec §11 to §17). */
export const componentModel: Model = {
  expressions,
  globals: ({ features, registry }) => ({
    Component: (options: unknown) => registry.register(options, reader(readComponentPart)),
    Behavior: features.behaviors.create,
  }),
  readPage: reader(readFullPage),
  define: createDefinition,
  describe: describeComponent,
  create(instance) {
    for (const make of instance.definition.makers ?? []) addData(instance, recordOf(callUser(instance.runtime, make)));
    growTemplate(instance);
    runLifetime(instance, 'created');
  },
  attach: attachInstance,
  detach: detachInstance,
  ready: makeReady,
  lifetime: runLifetime,
  pageLifetime: runPageLifetime,
  update: updateComponent,
  runs: toRuns,
};

function reader(read: typeof readComponentPart) {
  return (raw: RawOptions, { features }: Runtime): Part => read(raw, features.behaviors.apply(raw));
}

function expressions(runtime: Runtime): LogicHelpers {
  const { createCalls, helpers, wxs } = runtime.features;
  const calls = createCalls({
    report: (error, callee) => reportWxsException(runtime, error, runtime.service(wxs)?.fileOf(callee)),
    isForeign: (callee) => bindingsIn(runtime).foreign.has(callee),
    give: (callee, args) => runtime.service(wxs)?.give(callee, args) ?? args,
    wxs(id) {
      bindingsIn(runtime).areImmutable = false;
      return () => runtime.service(wxs)?.load(id);
    },
  });
  return { ...helpers, ...calls } as LogicHelpers;
}

function growTemplate(instance: Instance): void {
  const { unit } = instance.definition;
  if (!unit) return;
  instance.isDrawing = true;
  instance.drawn = viewDataOf(instance);
  instance.nodes = build(unit.root, { owner: instance, unit, scope: new RootScope(instance), parent: undefined });
  instance.isDrawing = false;
  if (instance.isStale) draw(instance);
}
