/** How a value given to an attribute is read. `any` passes through: lengths, and attributes of several types. */
export type AttributeType = 'string' | 'number' | 'boolean' | 'array' | 'object' | 'any';

export interface AttributeEntry {
  readonly type: AttributeType;
  /** What the attribute is when absent, or bound to `undefined` or `null`. Without one: `''`, `false` or `undefined`. */
  readonly default?: unknown;
  /** Name of the element's property, where the attribute's own name belongs to every DOM element (`focus`, `scrollTop`). */
  readonly property?: string;
}

/** By camelCase name. Attributes that every tag has (`id`, `hidden`, `data-*` …) are left out. */
export type Attributes = Readonly<Record<string, AttributeEntry>>;

export interface EventEntry {
  /** Shape of `detail`, as documented. Absent when the documentation names none. */
  readonly detail?: string;
}

/**
 * What the compiler and the reference page know about one component (spec, components §2). Elements need the attributes
 * alone, so these stand apart where there is an element: the rest then takes no room in an app.
 */
export interface ComponentEntry {
  readonly attributes: Attributes;
  /** Events of the component itself, which do not bubble. */
  readonly events: Readonly<Record<string, EventEntry>>;
  /** What authors may put inside. */
  readonly content: 'any' | 'text' | 'none';
  /** `plain`: no class behind the tag, it takes attributes. `element`: a custom element, it takes properties. */
  readonly kind: 'plain' | 'element';
  /**
   * `partly`: works, with documented gaps. `stub`: answers something harmless. `host`: the embedding page must supply it.
   * `impossible`: no web page can do it. `planned`: no element yet.
   */
  readonly support: 'yes' | 'partly' | 'stub' | 'host' | 'impossible' | 'planned';
}

/** The JS property that carries an attribute. */
export function propertyOf(name: string, attribute: AttributeEntry): string {
  return attribute.property ?? name;
}

/** `hoverStayTime` → `hover-stay-time`, `enable3D` → `enable-3d`: the spelling in markup. */
export function kebabCase(name: string): string {
  return name.replace(/\d+[A-Z]|(?<!\d)[A-Z]/g, '-$&').toLowerCase();
}
