import type { Span } from '../diagnostics/diagnostic.ts';

/** What stands between `{{` and `}}` (spec §3.1). Parentheses leave no node. */
export type Expression =
  | Literal
  | Identifier
  | Member
  | Call
  | Unary
  | Binary
  | Logical
  | Conditional
  | ArrayExpression
  | ObjectExpression;

/** A number, a string or one of the keywords. An empty binding is the empty string. */
export interface Literal {
  readonly type: 'Literal';
  readonly value: string | number | boolean | null | undefined;
  readonly span: Span;
}

/** A name to look up in the scope. `this` is a name like any other. */
export interface Identifier {
  readonly type: 'Identifier';
  readonly name: string;
  readonly span: Span;
}

export type Member = NamedMember | ComputedMember;

/** `a.b` */
export interface NamedMember {
  readonly type: 'Member';
  readonly computed: false;
  readonly object: Expression;
  readonly property: string;
  readonly propertySpan: Span;
  readonly span: Span;
}

/** `a[b]` */
export interface ComputedMember {
  readonly type: 'Member';
  readonly computed: true;
  readonly object: Expression;
  readonly property: Expression;
  readonly span: Span;
}

export interface Call {
  readonly type: 'Call';
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
  readonly span: Span;
}

export type UnaryOperator = '!' | '~' | '+' | '-' | 'typeof' | 'void';

export interface Unary {
  readonly type: 'Unary';
  readonly operator: UnaryOperator;
  readonly argument: Expression;
  readonly span: Span;
}

export type BinaryOperator =
  | '|'
  | '^'
  | '&'
  | '=='
  | '!='
  | '==='
  | '!=='
  | '<'
  | '>'
  | '<='
  | '>='
  | '<<'
  | '>>'
  | '>>>'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%';

export interface Binary {
  readonly type: 'Binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}

export type LogicalOperator = '&&' | '||' | '??';

/** Gives one of its operands; the right one is evaluated only if it is needed. */
export interface Logical {
  readonly type: 'Logical';
  readonly operator: LogicalOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}

export interface Conditional {
  readonly type: 'Conditional';
  readonly test: Expression;
  readonly consequent: Expression;
  readonly alternate: Expression;
  readonly span: Span;
}

/** `undefined` among the elements is a hole: `[1, , 2]`. */
export interface ArrayExpression {
  readonly type: 'Array';
  readonly elements: readonly (Expression | Spread | undefined)[];
  readonly span: Span;
}

/** `{ … }`, or a whole binding that is the inside of an object (spec §3.2). Later properties win. */
export interface ObjectExpression {
  readonly type: 'Object';
  readonly properties: readonly (Property | Spread)[];
  readonly span: Span;
}

export interface Property {
  readonly type: 'Property';
  readonly key: string;
  readonly keySpan: Span;
  /** For the shorthand `{ b }` the identifier `b`. */
  readonly value: Expression;
  readonly shorthand: boolean;
  readonly span: Span;
}

export interface Spread {
  readonly type: 'Spread';
  readonly argument: Expression;
  readonly span: Span;
}
