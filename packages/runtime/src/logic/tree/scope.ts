import type { Scope } from '../../protocol/bundle.ts';
import type { WayStep } from '../../protocol/messages.ts';
import type { Instance } from './instance.ts';
import { viewDataOf } from './view-data.ts';

/** Scopes as expressions read them, each with its step on the way from the owner's root (design §3). */
export type LogicScope = RootScope | RowScope | UseScope | ContentScope;

type Fields = Readonly<Record<string, unknown>>;

/** The scope of a component's own template. */
export class RootScope implements Scope {
  readonly up = undefined;
  readonly item = undefined;
  readonly index = undefined;
  readonly values = undefined;
  readonly parent = undefined;
  readonly step = undefined;

  constructor(readonly instance: Instance) {}

  get data(): Fields {
    return viewDataOf(this.instance);
  }
}

/** A row of a list. */
export class RowScope implements Scope {
  constructor(
    readonly parent: LogicScope,
    readonly list: number,
    readonly key: string,
    public item: unknown,
    public index: number | string,
  ) {}

  get up(): LogicScope {
    return this.parent;
  }

  get data(): Fields {
    return this.parent.data;
  }

  get values(): Fields | undefined {
    return this.parent.values;
  }

  get step(): WayStep {
    return { list: this.list, key: this.key };
  }
}

/** The inside of a `<template is>`: it sees nothing but its `data` (spec §7.1). */
export class UseScope implements Scope {
  readonly up = undefined;
  readonly item = undefined;
  readonly index = undefined;
  readonly values = undefined;

  constructor(
    readonly parent: LogicScope,
    readonly step: WayStep,
    public data: Fields,
  ) {}
}

/** Content in one occurrence of a dynamic slot: the scope it is written in, with the slot's values added (spec §11.2). */
export class ContentScope implements Scope {
  constructor(
    readonly parent: LogicScope,
    readonly step: WayStep,
    private given: Fields | undefined,
  ) {}

  set own(values: Fields | undefined) {
    this.given = values;
  }

  get values(): Fields {
    return { __proto__: null, ...this.parent.values, ...this.given } as Fields;
  }

  get up(): LogicScope | undefined {
    return this.parent.up;
  }

  get data(): Fields {
    return this.parent.data;
  }

  get item(): unknown {
    return this.parent.item;
  }

  get index(): unknown {
    return this.parent.index;
  }
}

/** The way from the owner's root to a scope. */
export function wayTo(scope: LogicScope): WayStep[] {
  const way: WayStep[] = [];
  for (let at: LogicScope | undefined = scope; at?.step; at = at.parent) way.push(at.step);
  return way.reverse();
}

/** The instance in whose template a scope is. */
export function ownerOf(scope: LogicScope): Instance {
  let at = scope;
  while (!(at instanceof RootScope)) at = at.parent;
  return at.instance;
}

/** A literal, or what a function of the scope gives. */
export function evaluate<T>(bound: T | ((scope: Scope) => T), scope: Scope): T {
  return typeof bound === 'function' ? (bound as (scope: Scope) => T)(scope) : bound;
}
