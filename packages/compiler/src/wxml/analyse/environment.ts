import type { Expression } from '../expression-ast.ts';

/**
 * Which names an expression sees, from the inside out (spec §3.3). `depth` counts the rows between a
 * frame and the root of its fragment's scope chain: generated code reaches a frame by that many `.up`.
 */
export type Environment = RootFrame | RowFrame | LetFrame | SlotValuesFrame;

/** Data of the component, or of a template use. */
interface RootFrame {
  readonly type: 'root';
  readonly depth: 0;
}

/** A row of `wx:for`. */
interface RowFrame {
  readonly type: 'row';
  readonly depth: number;
  readonly parent: Environment;
  readonly item: string;
  readonly index: string;
  /** Path of the repeated list, when it has one: what two-way bindings in the row write below. */
  readonly list: Expression | undefined;
}

/** A `let:` variable stands for its value, which is seen from the place around it. */
interface LetFrame {
  readonly type: 'let';
  readonly depth: number;
  readonly parent: Environment;
  readonly name: string;
  readonly value: LetValue;
}

/** One expression, or text and expressions that make a string. */
export type LetValue = Expression | readonly (string | Expression)[];

/** Slot values taken by `slot:value` or `slot:value="name"`: name → slot value. */
interface SlotValuesFrame {
  readonly type: 'values';
  readonly depth: number;
  readonly parent: Environment;
  readonly names: ReadonlyMap<string, string>;
}

export const rootEnvironment: Environment = { type: 'root', depth: 0 };

export function enterRow(parent: Environment, item: string, index: string, list: Expression | undefined): Environment {
  return { type: 'row', depth: parent.depth + 1, parent, item, index, list };
}

export function enterLet(parent: Environment, name: string, value: LetValue): Environment {
  return { type: 'let', depth: parent.depth, parent, name, value };
}

export function enterSlotValues(parent: Environment, names: ReadonlyMap<string, string>): Environment {
  return { type: 'values', depth: parent.depth, parent, names };
}

/** What a name means. */
export type Binding =
  | { readonly type: 'item'; readonly frame: RowFrame }
  | { readonly type: 'index'; readonly frame: RowFrame }
  | { readonly type: 'let'; readonly frame: LetFrame }
  | { readonly type: 'value'; readonly frame: SlotValuesFrame; readonly value: string };

/** The frame that defines a name, or `undefined` when it is a WXS module's or a data field's. */
export function lookUp(environment: Environment, name: string): Binding | undefined {
  for (let frame = environment; frame.type !== 'root'; frame = frame.parent) {
    if (frame.type === 'row') {
      // One name for both is the index, as in the official engine.
      if (frame.index === name) return { type: 'index', frame };
      if (frame.item === name) return { type: 'item', frame };
    } else if (frame.type === 'let') {
      if (frame.name === name) return { type: 'let', frame };
    } else {
      const value = frame.names.get(name);
      if (value !== undefined) return { type: 'value', frame, value };
    }
  }
  return undefined;
}
