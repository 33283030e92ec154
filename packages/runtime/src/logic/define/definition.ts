import type { LogicComponent, SkeletonUnit } from '../../protocol/bundle.ts';
import type { JsonObject } from '../../protocol/json.ts';
import type { Definition as DefinitionRecord } from '../../protocol/messages.ts';
import type { Observer } from '../observers.ts';
import type { Relation } from '../tree/relations.ts';
import type { KeyHints } from '../snapshot/key-hints.ts';
import type { Part } from './component-part.ts';
import type { RawOptions, UserFunction } from './part.ts';
import type { PropertyDefinition } from './properties.ts';
import type { FormRole } from './behaviors.ts';

/** A component or page, ready for instances to be made. */
export interface Definition {
  readonly id: number;
  /** Component path. */
  readonly is: string;
  readonly component: LogicComponent;
  readonly parts: readonly Part[];
  readonly properties: ReadonlyMap<string, PropertyDefinition>;
  /** First data with property defaults; cloned for each instance. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What makes the rest of it for each instance. */
  readonly makers?: readonly UserFunction[] | undefined;
  /** Functions among it: children may get them as properties. */
  readonly functions?: Readonly<Record<string, unknown>> | undefined;
  /** What the view sees of it; shared by all instances. */
  readonly snapshot: JsonObject;
  readonly keys: KeyHints | undefined;
  readonly methods: Readonly<Record<string, UserFunction>>;
  readonly values: Readonly<Record<string, unknown>>;
  /** Its methods always have their instance as `this`. */
  readonly isBound?: boolean | undefined;
  readonly lifetimes: Readonly<Record<string, readonly UserFunction[]>>;
  readonly pageLifetimes: Readonly<Record<string, readonly UserFunction[]>>;
  readonly observers: readonly Observer[];
  readonly relations: readonly Relation[];
  readonly externalClasses: readonly string[];
  readonly options: RawOptions;
  readonly unit?: SkeletonUnit | undefined;
  /** `export()`, when the behavior for it is used. */
  readonly export?: UserFunction | undefined;
  /** What a form takes it for. */
  readonly formRoles?: readonly FormRole[] | undefined;
  /** Pure data: not part of the view (spec §13.5). */
  isPure(field: string): boolean;
}

/** Events of a page that the view sends only when somebody listens. */
const PAGE_EVENTS = [
  'onPageScroll',
  'onReachBottom',
  'onPullDownRefresh',
  'onResize',
  'onTabItemTap',
  'onShareAppMessage',
  'onShareTimeline',
  'onAddToFavorites',
];

/** What the view must know of a page. */
export function describePage({ id, is, methods }: Definition): DefinitionRecord {
  return { definition: id, is, pageEvents: PAGE_EVENTS.filter((name) => Object.hasOwn(methods, name)) };
}
