import type { SkeletonComponent } from '../../protocol/bundle.ts';
import type { Definition } from '../define/definition.ts';
import type { Instance } from './instance.ts';
/** The definition that a tag means in a template of `owner`; `undefined`: an unknown, inert element (spec §1, §11.3). */
export declare function resolveComponent(owner: Instance, tag: string): Definition | undefined;
/** Component paths that a tag gives to the generics of its component: tags known where the tag stands. */
export declare function resolveGenerics(owner: Instance, { generics }: SkeletonComponent): ReadonlyMap<string, string> | undefined;
//# sourceMappingURL=resolve.d.ts.map