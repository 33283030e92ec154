import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { FileHost, Preprocessed } from './host.ts';

/** What one piece of work looked at and found, in order. */
interface Trace {
  /** Files that were read or asked for, those that are not there included. */
  readonly files: Set<string>;
  readonly diagnostics: Diagnostic[];
}

interface Remembered extends Trace {
  readonly inputs: string;
  readonly value: unknown;
}

/**
 * Results of work on single files, kept from one run to the next. A piece of work is done again when a file that it
 * looked at was forgotten, or when it is given other inputs. What it reported is reported again each time, so that a run
 * on remembered results says what a fresh one says.
 */
export class Memory {
  private readonly known = new Map<string, Remembered>();
  /** Names of the work that looked at a file. */
  private readonly readers = new Map<string, Set<string>>();
  /** Work in progress, outermost first. */
  private readonly traces: Trace[] = [];

  /** A host that notes who looks at which file. */
  watch(host: FileHost): FileHost {
    return {
      read: (path) => {
        this.traces.at(-1)?.files.add(path);
        return host.read(path);
      },
      exists: (path) => {
        this.traces.at(-1)?.files.add(path);
        return host.exists(path);
      },
      ...(host.list && { list: (folder) => host.list!(folder) }),
      ...(host.preprocess && { preprocess: (path) => this.noteFiles(path, host.preprocess!(path)) }),
      ...(host.postprocess && {
        postprocess: (path, css, map) => this.noteFiles(path, host.postprocess!(path, css, map)),
      }),
    };
  }

  private noteFiles(path: string, done: Preprocessed): Preprocessed {
    const files = this.traces.at(-1)?.files;
    files?.add(path);
    if ('files' in done) for (const file of done.files) files?.add(file);
    // What a mistake is corrected in is another file when that was imported.
    if ('file' in done) files?.add(done.file);
    return done;
  }

  /** Has to be told of every finding, so that it is known whose it is. */
  note(diagnostic: Diagnostic): void {
    this.traces.at(-1)?.diagnostics.push(diagnostic);
  }

  /**
   * The result of `compute`, which may depend on files, on the name and on `inputs`, and on nothing else that changes.
   * `report` gets the findings of a result that is remembered; work that is done reports for itself.
   */
  remember<T>(name: string, inputs: string, compute: () => T, report: (diagnostic: Diagnostic) => void): T {
    const known = this.known.get(name);
    if (known && known.inputs === inputs) {
      for (const file of known.files) this.traces.at(-1)?.files.add(file);
      known.diagnostics.forEach(report);
      return known.value as T;
    }
    const trace: Trace = { files: new Set(), diagnostics: [] };
    this.traces.push(trace);
    let value: T;
    try {
      value = compute();
    } finally {
      this.traces.pop();
    }
    this.keep(name, { files: trace.files, diagnostics: trace.diagnostics, inputs, value });
    return value;
  }

  private keep(name: string, work: Remembered): void {
    this.known.set(name, work);
    for (const file of work.files) {
      const readers = this.readers.get(file);
      if (readers) readers.add(name);
      else this.readers.set(file, new Set([name]));
    }
    const outer = this.traces.at(-1);
    if (!outer) return;
    for (const file of work.files) outer.files.add(file);
    for (const diagnostic of work.diagnostics) outer.diagnostics.push(diagnostic);
  }

  /** Forgets all work that looked at a file. */
  forget(file: string): void {
    for (const name of this.readers.get(file) ?? []) this.known.delete(name);
    this.readers.delete(file);
  }

  forgetAll(): void {
    this.known.clear();
    this.readers.clear();
  }
}
