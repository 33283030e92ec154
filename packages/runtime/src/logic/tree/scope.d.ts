import type { Scope } from '../../protocol/bundle.ts';
import type { WayStep } from '../../protocol/messages.ts';
import type { Instance } from './instance.ts';
/** Scopes as expressions read them, each with its step on the way from the owner's root (design §3). */
export type LogicScope = RootScope | RowScope | UseScope | ContentScope;
type Fields = Readonly<Record<string, unknown>>;
/** The scope of a component's own template. */
export declare class RootScope implements Scope {
    private readonly instance;
    readonly up: undefined;
    readonly item: undefined;
    readonly index: undefined;
    readonly values: undefined;
    readonly parent: undefined;
    readonly step: undefined;
    constructor(instance: Instance);
    get data(): Fields;
}
/** A row of a list. */
export declare class RowScope implements Scope {
    readonly parent: LogicScope;
    readonly list: number;
    readonly key: string;
    item: unknown;
    index: number | string;
    constructor(parent: LogicScope, list: number, key: string, item: unknown, index: number | string);
    get up(): LogicScope;
    get data(): Fields;
    get values(): Fields | undefined;
    get step(): WayStep;
}
/** The inside of a `<template is>`: it sees nothing but its `data` (spec §7.1). */
export declare class UseScope implements Scope {
    readonly parent: LogicScope;
    readonly step: WayStep;
    data: Fields;
    readonly up: undefined;
    readonly item: undefined;
    readonly index: undefined;
    readonly values: undefined;
    constructor(parent: LogicScope, step: WayStep, data: Fields);
}
/** Content in one occurrence of a dynamic slot: the scope it is written in, with the slot's values added (spec §11.2). */
export declare class ContentScope implements Scope {
    readonly parent: LogicScope;
    readonly step: WayStep;
    private given;
    constructor(parent: LogicScope, step: WayStep, given: Fields | undefined);
    set own(values: Fields | undefined);
    get values(): Fields;
    get up(): LogicScope | undefined;
    get data(): Fields;
    get item(): unknown;
    get index(): unknown;
}
/** The way from the owner's root to a scope. */
export declare function wayTo(scope: LogicScope): WayStep[];
/** A literal, or what a function of the scope gives. */
export declare function evaluate<T>(bound: T | ((scope: Scope) => T), scope: Scope): T;
export {};
//# sourceMappingURL=scope.d.ts.map