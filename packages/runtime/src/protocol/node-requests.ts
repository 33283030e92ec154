/**
 * Arguments of frame calls about the nodes of one template (spec §18). `instance` is the component in whose template
 * the selectors search.
 */
interface NodeRequest {
  readonly instance: number;
  readonly selector: string;
}

/** `observeIntersection`: answered at once; then an `observed` message for each crossing, until `unobserve`. */
export interface IntersectionRequest extends NodeRequest {
  readonly observer: number;
  /** Areas whose common part counts; none means the page's area. */
  readonly references: readonly IntersectionReference[];
  readonly thresholds: readonly number[];
  readonly initialRatio: number;
  /** All nodes that match, not only the first. */
  readonly observeAll: boolean;
}

export interface IntersectionReference {
  /** Absent: the page's area. */
  readonly selector?: string;
  /** Px that the area is grown by; negative ones shrink it. */
  readonly margins: Margins;
}

export type Margins = Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', number>>>;

/** `observeMedia`: an `observed` message with `{ matches }` at once and after each change, until `unobserve`. */
export interface MediaRequest {
  readonly observer: number;
  readonly instance: number;
  readonly descriptor: MediaDescriptor;
}

/** Lengths of the page's area in px. */
export interface MediaDescriptor {
  readonly width?: number;
  readonly minWidth?: number;
  readonly maxWidth?: number;
  readonly height?: number;
  readonly minHeight?: number;
  readonly maxHeight?: number;
  readonly orientation?: string;
}

/** `animate`: answered when the animation has ended; with a timeline, at once. */
export interface AnimationRequest extends NodeRequest {
  readonly keyframes: readonly Readonly<Record<string, unknown>>[];
  readonly duration: number;
  readonly timeline?: ScrollTimelineRequest;
}

/** Scrolling of a `scroll-view` drives the animation instead of the clock. Offsets in px, range in milliseconds. */
export interface ScrollTimelineRequest {
  readonly scrollSource: string;
  readonly orientation?: string;
  readonly startScrollOffset: number;
  readonly endScrollOffset: number;
  readonly timeRange: number;
}

/** `clearAnimation`: takes back what animations have done, or only the properties named. */
export interface ClearAnimationRequest extends NodeRequest {
  readonly properties?: readonly string[];
}

/** `applyStyle`: lays a style over the nodes, known by a number; an update only changes it where it lies. */
export interface ApplyStyleRequest extends NodeRequest {
  readonly style: Readonly<Record<string, unknown>>;
  readonly styleId: number;
  readonly isUpdate: boolean;
}

/** `clearStyle`: takes such styles away. */
export interface ClearStyleRequest extends NodeRequest {
  readonly styleIds: readonly number[];
}

/** What `createAnimation` exports, for the attribute `animation`. */
export interface AnimationPlan {
  /** Another one is another plan, whatever it says. */
  readonly id: number;
  /** Played one after the other. */
  readonly actions: readonly AnimationGroup[];
}

export interface AnimationGroup {
  /** Properties and functions of `transform`, as a keyframe of `animate` has them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Milliseconds. */
  readonly duration: number;
  readonly delay: number;
  readonly timingFunction: string;
  readonly transformOrigin: string;
}
