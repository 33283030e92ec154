import type { UserFunction } from '../define/part.ts';
import { callUser } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { Motion, type Course, type Finish } from './motion.ts';

/** What `wx.worklet.shared` gives. Who reads `value` in a watched function is told when it changes. */
export interface SharedValue {
  value: unknown;
}

export interface SharedValues {
  create(value: unknown): SharedValue;
  /** Stops the motion of a value where it is. */
  cancel(shared: unknown): void;
  /**
   * Runs a function now and whenever a shared value changes that it has read the last time. What it gives goes to
   * `take`, until the function that this gives is called.
   */
  watch<T>(compute: () => T, take: (result: T) => void): () => void;
}

interface Cell {
  value: unknown;
  readonly readers: Set<() => void>;
}

interface Moving {
  readonly course: Course;
  readonly startedAt: number;
  /** Ends that were not told yet. */
  pending: Course['ends'];
}

/** The shared values of an app: their readers, and those that are moving, which are brought on with each frame. */
export function createSharedValues(runtime: Runtime): SharedValues {
  const cells = new WeakMap<object, Cell>();
  const moving = new Map<Cell, Moving>();
  let isScheduled = false;
  const reading: { readonly run: () => void; readonly read: Set<Cell> }[] = [];

  function set(cell: Cell, value: unknown): void {
    if (Object.is(cell.value, value)) return;
    cell.value = value;
    for (const run of Array.from(cell.readers)) run();
  }

  function stop(cell: Cell): void {
    const before = moving.get(cell);
    moving.delete(cell);
    for (const { done } of before?.pending ?? []) finish(done, false);
  }

  function finish(done: Finish, isFinished: boolean): void {
    callUser(runtime, done as UserFunction, isFinished);
  }

  function start(cell: Cell, motion: Motion): void {
    const course = motion.begin(cell.value);
    moving.set(cell, { course, startedAt: performance.now(), pending: course.ends });
    schedule();
  }

  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    nextFrame(step);
  }

  function step(): void {
    isScheduled = false;
    for (const [cell, one] of Array.from(moving)) {
      if (moving.get(cell) !== one) continue;
      const { course, startedAt, pending } = one;
      const time = Math.min(performance.now() - startedAt, course.duration);
      set(cell, course.at(time));
      one.pending = pending.filter(({ at }) => at > time);
      if (time === course.duration && moving.get(cell) === one) moving.delete(cell);
      for (const { at, done } of pending) if (at <= time) finish(done, true);
    }
    if (moving.size > 0) schedule();
  }

  return {
    create(value) {
      const cell: Cell = { value, readers: new Set() };
      const shared: SharedValue = {
        get value() {
          const reader = reading.at(-1);
          if (reader) {
            reader.read.add(cell);
            cell.readers.add(reader.run);
          }
          return cell.value;
        },
        set value(next) {
          stop(cell);
          if (next instanceof Motion) start(cell, next);
          else set(cell, next);
        },
      };
      cells.set(shared, cell);
      shared.value = value;
      return shared;
    },
    cancel(shared) {
      const cell = cells.get(Object(shared) as object);
      if (cell) stop(cell);
    },
    watch(compute, take) {
      const read = new Set<Cell>();
      let isRunning = false;
      const forget = (): void => {
        for (const { readers } of read) readers.delete(run);
        read.clear();
      };
      const run = (): void => {
        if (isRunning) return;
        isRunning = true;
        forget();
        reading.push({ run, read });
        const result = compute();
        reading.pop();
        take(result);
        isRunning = false;
      };
      run();
      return forget;
    },
  };
}

/** Workers of some browsers have no frames. */
function nextFrame(run: () => void): void {
  if (typeof requestAnimationFrame === 'function') requestAnimationFrame(run);
  else setTimeout(run, 16);
}
