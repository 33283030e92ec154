import type { LogicComponent } from '../protocol/bundle.ts';
import type { LogicHelpers } from '../protocol/generated.ts';
import type { BirthRun, Definition as DefinitionRecord } from '../protocol/messages.ts';
import type { Definition } from './define/definition.ts';
import type { PagePart, RawOptions } from './define/part.ts';
import type { Runtime } from './runtime.ts';
import type { Write } from './set-data.ts';
import type { Instance } from './tree/instance.ts';
/** Who sets: the author, or the owner's template through a binding. */
export type By = 'author' | 'owner';
/**
 * What pages and components are and do. Apps of plain pages get by with `pageModel`; `componentModel` has all that the
 * component model has (spec §11 to §17).
 */
export interface Model {
    /** Helpers of skeletons. */
    expressions(runtime: Runtime): LogicHelpers | undefined;
    /** Makes the functions beside `Page` that define things. */
    globals(runtime: Runtime): Readonly<Record<string, unknown>> | undefined;
    /** Reads what was passed to `Page`. */
    readPage(raw: RawOptions, runtime: Runtime): PagePart;
    define(runtime: Runtime, id: number, is: string, component: LogicComponent, part?: PagePart): Definition;
    /** What the view must know of a definition. */
    describe(definition: Definition, isPage: boolean): DefinitionRecord;
    /** Makes what is in the instance's template, and calls `created`. */
    create(instance: Instance): void;
    attach(instance: Instance): void;
    /** Takes an instance out for good, with all that is in it. */
    detach(instance: Instance): void;
    /** The view shows the page, and what is in it. */
    ready(page: Instance): void;
    /** Calls a lifetime of one instance. */
    lifetime(instance: Instance, name: string, ...args: readonly unknown[]): void;
    /** Calls `show`, `hide` or `resize` of a page and all that is in it. */
    pageLifetime(page: Instance, name: string, ...args: readonly unknown[]): void;
    update(instance: Instance, writes: readonly Write[], by: By): void;
    /** Births as they are sent, in order of id. */
    runs(births: readonly Instance[]): BirthRun[];
}
//# sourceMappingURL=model.d.ts.map