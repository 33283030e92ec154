import type { Example, Files } from '../examples/examples.ts';
import type { Compilation, ToCompiler } from './messages.ts';

/** Compiles in a worker, so that typing never waits. */
export interface Compiler {
  /** The files of an app, after its packages have been loaded. */
  open(example: Example, files: Files): Promise<void>;
  /** Its files as they were edited: compiled when the typing pauses. */
  change(files: Files): void;
}

/** A pause in typing, in ms. */
const PAUSE = 250;

/** `done` is told of the latest files only: what was overtaken while it was compiled is dropped. */
export function createCompiler(done: (compilation: Compilation) => void): Compiler {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToCompiler): void => worker.postMessage(message);
  let latest = 0;
  let opened = 0;
  let isOpening = false;
  let files: Files = {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  worker.addEventListener('message', ({ data }: MessageEvent<Compilation>) => {
    if (data.id === latest) done(data);
  });
  /** Whatever was found so far is about other files. */
  const outdate = (changed: Files): void => {
    files = changed;
    latest++;
    clearTimeout(timer);
  };
  const compile = (): void => send({ type: 'compile', id: latest, files });
  return {
    async open(example, original) {
      const turn = ++opened;
      isOpening = true;
      outdate(original);
      const packages = await example.loadPackages();
      if (turn !== opened) return;
      isOpening = false;
      send({ type: 'open', packages, assets: example.assets });
      compile();
    },
    change(changed) {
      outdate(changed);
      if (!isOpening) timer = setTimeout(compile, PAUSE);
    },
  };
}
