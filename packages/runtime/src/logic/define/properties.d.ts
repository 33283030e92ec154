export interface PropertyDefinition {
    readonly name: string;
    readonly type: PropertyType;
    /** A value that has one of these types already is kept. */
    readonly optionalTypes: readonly PropertyType[];
    /** Value without an attribute, before conversion; cloned for each instance. */
    readonly value: unknown;
    /** Called when the value has changed (spec §13.3); the name of a method, or the function. */
    readonly observer: unknown;
}
export type PropertyType = 'String' | 'Number' | 'Boolean' | 'Array' | 'Object' | 'any';
/** Reads an entry of `properties`: `String`, `null`, or `{type, value, observer, optionalTypes}` (spec §13.4). */
export declare function readProperty(name: string, declared: unknown): PropertyDefinition;
/** A given value as the declared type has it; for `undefined`, the type's default (spec §13.4). Never throws. */
export declare function convertProperty({ type, optionalTypes }: PropertyDefinition, value: unknown): unknown;
//# sourceMappingURL=properties.d.ts.map