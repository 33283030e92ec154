import type { ComponentDefinition } from './definitions.ts';
import type { Instance } from './instance.ts';
/**
 * A class attribute in the template of `instance` (spec §19.1, §11.3): its own names get the component's prefix, external
 * classes become the giver's names, seen with the giver's eyes.
 */
export declare function resolveClasses(instance: Instance, value: unknown): string;
/** Class that stands for `:host` in a component's sheet. */
export declare function hostClass({ prefix }: ComponentDefinition): string;
/** The component's rules match in the page and in others that are open. */
export declare function isShared(isolation: string | undefined): boolean;
//# sourceMappingURL=classes.d.ts.map