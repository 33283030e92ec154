import { ownField } from '../../protocol/json.js';
import { attempt, reportMistake } from '../errors.js';
export function createRegistry(runtime) {
    const { bundle, features, modules } = runtime;
    const definitions = new Map();
    // A script may be required by another one before its component is used, hence by script as well as by occasion.
    const byScript = new Map();
    let latest;
    function runScript(path, script) {
        const before = latest;
        latest = undefined;
        attempt(runtime, undefined, () => modules.require(script));
        const part = byScript.get(script) ?? latest;
        latest = before;
        if (!part)
            reportMistake(runtime, 'app/no-component', path, `\`${script}\` does not call \`Component()\` or \`Page()\`.`, 'Every page and component script calls one of them once.');
        return part;
    }
    return {
        register(raw, read) {
            latest = read(Object(raw), runtime);
            byScript.set(modules.running(), latest);
        },
        definition(path) {
            let definition = definitions.get(path);
            if (!definition) {
                const component = ownField(bundle.components, path) ?? {};
                const part = component.script === undefined ? undefined : runScript(path, component.script);
                definition = features.model.define(runtime, definitions.size + 1, path, component, part);
                definitions.set(path, definition);
            }
            return definition;
        },
    };
}
//# sourceMappingURL=registry.js.map