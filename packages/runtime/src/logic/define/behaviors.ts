import type { Behavior } from './behavior.ts';
import type { Part } from './component-part.ts';
import type { RawOptions } from './part.ts';

/** How definitions share parts (spec §16). */
export interface Behaviors {
  /** `Behavior()` of the app. */
  create(options: unknown): unknown;
  /**
   * Runs the definition filters of the behaviors that a definition uses, and gives these behaviors. A filter may change
   * the definition, its behaviors included.
   */
  apply(raw: RawOptions): readonly Behavior[];
  /** All parts of a definition: each behavior's own behaviors before it, in the listed order, each once, at its first place. */
  flatten(part: Part): readonly Part[];
  /** The same for what replaces instead of adding up: each at its last place, since the later one wins. */
  layers(part: Part): readonly Part[];
  /** Whether a definition with these parts uses a behavior, or the built-in one of that name. */
  areUsed(parts: readonly Part[], behavior: unknown): boolean;
  /** What a form takes a definition with these parts for. */
  formRoles(parts: readonly Part[]): readonly FormRole[] | undefined;
}

/** Fields of a definition on the wire, for the built-in behaviors that forms look for. */
export type FormRole = 'formField' | 'formGroup' | 'formButton';

/** For apps that call `Behavior` nowhere and use none of the built-in ones. */
export const noBehaviors: Behaviors = {
  create: () => undefined,
  apply: () => [],
  flatten: (part) => [part],
  layers: (part) => [part],
  areUsed: () => false,
  formRoles: () => undefined,
};
