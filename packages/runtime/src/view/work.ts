import type { Instance } from './instance.ts';
import type { ListDirective } from './list.ts';

/** What is left to draw in a flush. */
export class Work {
  /** Instances whose root must be drawn. */
  readonly roots = new Set<Instance>();
  /** Lists that patches have told of a change. */
  readonly lists = new Set<ListDirective>();
  /** Instances whose slots may have to change hands. */
  readonly slots = new Set<Instance>();

  forget(instance: Instance): void {
    this.roots.delete(instance);
  }
}
