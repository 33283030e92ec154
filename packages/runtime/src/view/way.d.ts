import type { WayStep } from '../protocol/messages.ts';
import type { Instance } from './instance.ts';
import { RowScope, ViewScope } from './scope.ts';
/** A birth's way (design §3): every step finds its scope or makes it. `undefined`: through an instance that is gone. */
export declare function scopeAt(start: ViewScope, way: readonly WayStep[], find: (id: number) => Instance | undefined): ViewScope | undefined;
export declare function rowAt(scope: ViewScope, list: number, key: string): RowScope;
/** Scope of a `<template is>`: no way up, data and unit are set when it is drawn. */
export declare function useAt(scope: ViewScope, node: number): ViewScope;
/**
 * What stands in one occurrence of a dynamic slot: reads like the owner's scope, with instances, lists and slot
 * values of its own.
 */
export declare function occurrenceAt(place: ViewScope, slot: number, owner: ViewScope): ViewScope;
//# sourceMappingURL=way.d.ts.map