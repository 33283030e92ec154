import type { Attribute, MarkupNode, WxmlDocument } from '../ast.ts';
import type { Expression } from '../expression-ast.ts';
import { generateExpression, type Code, type ExpressionContext } from '../generate/expression-code.ts';
import type { IrNode, Value } from '../ir.ts';
import type { Environment } from './environment.ts';
import type { Origin, UnitBuilder } from './unit.ts';

/** Where in a unit something is analysed: what its names mean. */
export interface Place {
  readonly unit: UnitBuilder;
  readonly origin: Origin;
  readonly environment: Environment;
  readonly expressions: ExpressionContext;
  /** The loop here is content of a component, and this says for each row which slot it goes to. */
  readonly rowSlot: Attribute | undefined;
  /** What is here is content of a component, and each node says which slot it goes to. */
  readonly hasSlots: boolean;
  /** The `slot` of a `<block>` around, which moves all that is in it (spec §11.2). */
  readonly blockSlot: Value | undefined;
  /** Analyses children; handed down, so that constructs need not know each other. */
  readonly children: (nodes: readonly MarkupNode[], place: Place) => IrNode[];
  /** Opens another file at this place: its definitions become known, its nodes see what this place sees. */
  readonly enter: (document: WxmlDocument, place: Place) => Place;
}

export function codeAt({ expressions, environment }: Place, expression: Expression): Code {
  return generateExpression(expression, environment, expressions);
}

/** What the expressions of one file mean in a unit. */
export function expressionContext(unit: UnitBuilder, { index, modules }: Origin): ExpressionContext {
  return {
    file: index,
    sourceMarks: unit.host.sourceMaps,
    moduleVariable: (name) => modules.get(name),
    helper: (name) => void unit.helpers.add(name),
  };
}

export function within(place: Place, environment: Environment): Place {
  return { ...place, environment };
}
