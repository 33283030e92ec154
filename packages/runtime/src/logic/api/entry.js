/** Why a call failed: what stands after `fail` in `errMsg`. */
export class ApiFailure extends Error {
}
/** The complaint about the first argument of a wrong type, if there is one (spec components-apis §3). */
export function checkParameters(params, args) {
    for (const [name, declared] of Object.entries(params ?? {})) {
        const [type, isOptional] = declared.split('?');
        const given = Object.prototype.toString.call(args[name]).slice(8, -1);
        if (given === type || (isOptional !== undefined && args[name] == null))
            continue;
        return `parameter error: parameter.${name} should be ${type} instead of ${given};`;
    }
    return undefined;
}
//# sourceMappingURL=entry.js.map