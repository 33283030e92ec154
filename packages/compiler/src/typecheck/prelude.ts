/**
 * What the code of templates calls (`$.member(…)`), as a declaration file. It says in types what templates do: nothing
 * throws, so `null` and `undefined` on the way are no mistake; a union has the members of all its parts; and what
 * nothing is known of (`any`, `null`, `[]`, `{}`) may be anything. Only the functions whose last parameter is a conditional
 * type can be called wrongly.
 */
export const preludeText = `
type IsAny<T> = 0 extends 1 & T ? true : false;
type KeysOf<T> = T extends unknown ? keyof T & (string | number) : never;
/** Without what says nothing. */
type Loose<T> = [NonNullable<T>] extends [never] ? any : [KeysOf<NonNullable<T>>] extends [never] ? any : NonNullable<T>;
type ValueAt<T, K> = IsAny<T> extends true ? any : T extends unknown ? (K extends keyof T ? T[K] : never) : never;
type OrAny<T> = [T] extends [never] ? any : T;
type Known<T, K> = IsAny<T> extends true ? K : K extends \`\${KeysOf<T>}\` ? K : KeysOf<T> & string;
type LooselyKnown<T, K> = [Loose<T>] extends [infer L] ? Known<L, K> : never;

export const any: any;
/** A name of the data. */
export function name<T, const K extends string>(data: T, key: Known<T, K>): OrAny<ValueAt<T, K>>;
/** One that need not be there. */
export function optional<T, const K extends string>(data: T, key: K): OrAny<ValueAt<T, K>>;
/** \`a.b\` */
export function member<T, const K extends string>(object: T, key: LooselyKnown<T, K>): OrAny<ValueAt<Loose<T>, K>>;

/** \`a[b]\`, which is never wrong. */
type At<T, K> = IsAny<T> extends true ? any
  : T extends string ? string
  : T extends readonly (infer E)[] ? E
  : T extends unknown ? (K extends keyof T ? T[K] : T[keyof T]) : never;
export function at<T, const K>(object: T, key: K): OrAny<At<Loose<T>, K>>;

/** Item and index of \`wx:for\`. */
type Item<T> = IsAny<T> extends true ? any
  : T extends string ? string
  : T extends number ? number
  : T extends readonly (infer E)[] ? E
  : T extends object ? T[keyof T] : never;
type Index<T> = IsAny<T> extends true ? any : T extends string | number | readonly unknown[] ? number : string;
export function each<T>(list: T): [OrAny<Item<Loose<T>>>, Index<Loose<T>>];

/** The exports of a WXS module. */
export function module<K extends string>(): Record<K, any>;
export function anything(...operands: unknown[]): any;
export function number(...operands: unknown[]): number;
export function sum(...operands: unknown[]): string | number;
export function boolean(...operands: unknown[]): boolean;
export function text(...parts: unknown[]): string;
export function nothing(...operands: unknown[]): undefined;
export function either<const A, const B>(first: A, second: B): NonNullable<A> | B;
export function both<const A, const B>(first: A, second: B): A | B;
export function choose<const A, const B>(test: unknown, first: A, second: B): A | B;
/** What is spread into an object. */
export function spread<T>(value: T): [NonNullable<T>] extends [never] ? any : NonNullable<T> extends object ? NonNullable<T> : any;
/** What is spread into a list. */
export function items<T>(value: T): NonNullable<T> extends readonly (infer E)[] ? OrAny<E>[] : any[];

/** What a property takes; the compiler reads the name of these in what TypeScript says. */
type Wanted<T> = 'wanted' & { readonly type: T };
type NotAFunction<T> = 'not a function' & { readonly type: T };
type TakesNoEvent<T> = 'takes no event' & { readonly type: T };

type ConstructorOf<P> = P extends { type: infer C } ? C : P;
type ValueOfConstructor<C> = IsAny<C> extends true ? any
  : C extends null ? any
  : C extends StringConstructor ? string
  : C extends NumberConstructor ? number
  : C extends BooleanConstructor ? boolean
  : C extends ArrayConstructor ? any[] : any;
type Others<P> = P extends { optionalTypes: readonly (infer C)[] } ? ValueOfConstructor<C> : never;
type Declared<P> = P extends { value?: infer V } ? (unknown extends V ? never : V) : never;
/** A property as its component reads it. */
type PropertyValue<P, Typed> = IsAny<P> extends true ? any
  : Typed extends true
    ? [Declared<P>] extends [never] ? ValueOfConstructor<ConstructorOf<P>> | Others<P> : Declared<P> | Others<P>
    : ValueOfConstructor<ConstructorOf<P>> | Others<P>;
type PropertyValues<P, Typed> = IsAny<P> extends true ? any : { [K in keyof P]: PropertyValue<P[K], Typed> };

type Both<U> = (U extends unknown ? (each: U) => void : never) extends (each: infer I) => void ? I : never;
type FieldsOf<B> = B extends unknown ? (B & Record<string, unknown>)['_$behaviorFieldTypes'] : never;
type IsUnknown<B> = B extends unknown ? (unknown extends FieldsOf<B> ? true : never) : never;
type BehaviorPart<B, K extends string> = [B] extends [never] ? {}
  : [IsUnknown<B>] extends [never]
    ? Both<NonNullable<FieldsOf<B>> extends infer F ? (F extends Record<K, infer V> ? V : {}) : never> : any;
type BehaviorOf<C> = C extends { behaviors: infer B } ? (B extends readonly (infer E)[] ? E : never) : never;
type Part<C, K extends string> = C extends Record<K, infer V> ? V : any;

/** What bindings see. \`Has\`: the parts that the script writes out; of others nothing is inferred. */
export type Data<C, Has, Typed> = ('data' extends Has ? Part<C, 'data'> : {})
  & ('properties' extends Has ? PropertyValues<Part<C, 'properties'>, Typed> : {})
  & ('behaviors' extends Has
    ? BehaviorPart<BehaviorOf<C>, 'data'> & PropertyValues<BehaviorPart<BehaviorOf<C>, 'properties'>, Typed> : {});
export type Methods<C, Has> = ('methods' extends Has ? Part<C, 'methods'> : {})
  & ('behaviors' extends Has ? BehaviorPart<BehaviorOf<C>, 'methods'> : {});
export type Properties<C, Has> = 'properties' extends Has ? Part<C, 'properties'> : {};

/** The method that an event calls. */
type Handles<F> = IsAny<F> extends true ? true
  : [NonNullable<F>] extends [(event: any) => any] ? (TakesEvent<Parameters<Extract<F, (...args: any) => any>>[0]>)
  : [NonNullable<F>] extends [(...args: any) => any] ? TakesNoEvent<Parameters<Extract<F, (...args: any) => any>>>
  : [NonNullable<F>] extends [Function] ? true : NotAFunction<F>;
type TakesEvent<E> = IsAny<E> extends true ? true
  : [NonNullable<E>] extends [never] ? true
  : [NonNullable<E>] extends [string | number | boolean | bigint | symbol | readonly unknown[] | Function]
    ? TakesNoEvent<E> : true;
type Handler<T, K> = IsAny<T> extends true ? K
  : K extends \`\${KeysOf<T>}\` ? (Handles<ValueAt<T, K>> extends infer H ? (H extends true ? K : H) : never)
  : KeysOf<T> & string;
export function handler<T, const K extends string>(methods: T, name: Handler<T, K>): void;

/** The value that a property is given (wxml spec §13.4: what the conversion makes something of, fits). */
type Takes<C, Typed> = IsAny<C> extends true ? any
  : C extends null ? any
  : C extends StringConstructor ? string | number | boolean
  : C extends NumberConstructor ? number | boolean | '' | \`\${number}\` | (Typed extends true ? never : WideString)
  : C extends BooleanConstructor ? any
  : C extends ArrayConstructor ? readonly unknown[] | ''
  : C extends ObjectConstructor ? object | '' : any;
interface WideString { readonly wide: true }
/** One part of a union that fits is enough. */
type FitsSome<V, W> = V extends unknown
  ? V extends W ? true : string extends V ? (WideString extends W ? true : never) : never : never;
type Inner<P> = Loose<Declared<P>>;
type Shape<P, Typed> = Typed extends true
  ? [Declared<P>] extends [never] ? any
  : Inner<P> extends readonly (infer E)[] ? readonly Partial<Loose<E>>[]
  : Inner<P> extends string | number | boolean ? any
  : Partial<Inner<P>>
  : any;
type Fits<P, V, Typed> = IsAny<P> extends true ? true : IsAny<V> extends true ? true
  : [NonNullable<V>] extends [never] ? true
  : P extends { optionalTypes: readonly (infer C)[] }
    ? [FitsSome<NonNullable<V>, Takes<ConstructorOf<P>, Typed> | Takes<C, Typed>>] extends [never]
      ? Wanted<ValueOfConstructor<ConstructorOf<P>> | ValueOfConstructor<C>> : true
  : [FitsSome<NonNullable<V>, Takes<ConstructorOf<P>, Typed>>] extends [never]
    ? Wanted<ConstructorOf<P> extends ObjectConstructor ? object : ValueOfConstructor<ConstructorOf<P>>>
  : V extends '' ? true
  : [FitsSome<NonNullable<V>, Shape<P, Typed>>] extends [never] ? Wanted<Declared<P>> : true;
type Given<T, K, V, Typed> = IsAny<T> extends true ? V
  : K extends keyof T ? (Fits<T[K], V, Typed> extends infer F ? (F extends true ? V : F) : never) : V;
export function give<T, const K extends string, const Typed, const V>(
  properties: T, key: K, typed: Typed, value: Given<T, K, V, Typed>): void;
`;
