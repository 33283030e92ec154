import { toRuns } from './birth-runs.js';
import { draw, updateComponent } from './component-update.js';
import { createDefinition, describeComponent } from './define/component-definition.js';
import { readComponentPart, readFullPage } from './define/component-part.js';
import { reportWxsException } from './errors.js';
import { bindingsIn } from './tree/bindings.js';
import { build } from './tree/build.js';
import { attachInstance, detachInstance, makeReady, runLifetime, runPageLifetime } from './tree/lifecycle.js';
import { RootScope } from './tree/scope.js';
import { viewDataOf } from './tree/view-data.js';
/** The whole component model (spec §11 to §17). */
export const componentModel = {
    expressions,
    globals: ({ features, registry }) => ({
        Component: (options) => registry.register(options, reader(readComponentPart)),
        Behavior: features.behaviors.create,
    }),
    readPage: reader(readFullPage),
    define: createDefinition,
    describe: describeComponent,
    create(instance) {
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
function reader(read) {
    return (raw, { features }) => read(raw, features.behaviors.apply(raw));
}
function expressions(runtime) {
    const { createCalls, helpers, wxs } = runtime.features;
    const calls = createCalls({
        report: (error) => reportWxsException(runtime, error),
        isForeign: (callee) => bindingsIn(runtime).foreign.has(callee),
        wxs(id) {
            bindingsIn(runtime).areImmutable = false;
            return () => runtime.service(wxs)?.load(id);
        },
    });
    return { ...helpers, ...calls };
}
function growTemplate(instance) {
    const { unit } = instance.definition;
    if (!unit)
        return;
    instance.isDrawing = true;
    instance.drawn = viewDataOf(instance);
    instance.nodes = build(unit.root, { owner: instance, unit, scope: new RootScope(instance), parent: undefined });
    instance.isDrawing = false;
    if (instance.isStale)
        draw(instance);
}
//# sourceMappingURL=component-model.js.map