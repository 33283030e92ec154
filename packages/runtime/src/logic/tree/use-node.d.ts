import type { SkeletonUse } from '../../protocol/bundle.ts';
import { type Build, type Place, type TreeNode } from './node.ts';
/** `<template is data>`: its content in a scope of its own; another name is other content (spec §7.1). */
export declare class UseNode implements TreeNode {
    private readonly skeleton;
    readonly place: Place;
    private readonly build;
    private name;
    private readonly scope;
    private nodes;
    constructor(skeleton: SkeletonUse, place: Place, build: Build);
    update(): void;
    below(): readonly TreeNode[];
    private readName;
    private make;
}
//# sourceMappingURL=use-node.d.ts.map