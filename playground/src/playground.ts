import { render } from 'lit';
import type { Actions } from './actions.ts';
import { readAddress, writeAddress } from './address.ts';
import { createCompiler } from './compile/compiler.ts';
import { hasErrors } from './compile/messages.ts';
import type { Bundles, Compilation } from './compile/messages.ts';
import { createEditor } from './editor/editor.ts';
import { createViewer } from './editor/viewer.ts';
import { examples, firstFile } from './examples/examples.ts';
import type { Example } from './examples/examples.ts';
import { cleared, emptyLog, withMessage } from './log.ts';
import { shownOutput } from './panels/output.ts';
import { createPhone } from './phone.ts';
import type { PhoneEvent } from './phone.ts';
import { shell } from './shell/shell.ts';
import { createStore } from './state.ts';
import type { Run, State } from './state.ts';
import { LANGUAGES, preferredLanguage, rememberLanguage, TEXTS } from './texts.ts';

/** What is opened when the address names nothing. */
const DEFAULT_EXAMPLE = 'todo';

const notRunning: Run = { status: 'none', route: '', errors: [] };

/** Joins everything: what the user does changes the state, files go through the compiler into the phone. */
export function startPlayground(root: HTMLElement): void {
  const editor = createEditor(edit);
  const viewer = createViewer();
  const phone = createPhone({ onEvent: hear });
  const compiler = createCompiler(compiled);
  const store = createStore(initialState(), draw);
  /** What runs, or is about to. */
  let running: { readonly example: string; readonly bundles: Bundles } | undefined;
  let marked: { compilation: Compilation | undefined; file: string } | undefined;

  const actions: Actions = {
    openExample: (name) => open(exampleOf(name)),
    openFile: (file) => store.update({ file, pane: 'code' }),
    revert() {
      editor.forget();
      store.update({ files: store.state.example.files, isCompiling: true });
      compiler.change(store.state.example.files);
    },
    restart: () => void (running && start(running.bundles, 'nothing')),
    show: (pane) => store.update({ pane }),
    showPanel(panel) {
      store.update({ panel, pane: 'panel' });
      if (panel === 'tree') phone.askForTree();
    },
    showPart: (part) => store.update({ part }),
    goTo(file, place) {
      store.update({ file, pane: 'code' });
      draw(store.state);
      if (place) editor.reveal(place.from, place.to);
    },
    changeLog: (change) => store.update({ log: { ...store.state.log, ...change } }),
    speak(language) {
      rememberLanguage(language);
      store.update({ language });
    },
  };

  function open(example: Example, file = firstFile(example)): void {
    editor.forget();
    phone.clear();
    running = undefined;
    store.update({
      example,
      files: example.files,
      file,
      compilation: undefined,
      isCompiling: true,
      run: notRunning,
      log: cleared(store.state.log),
      tree: undefined,
    });
    void compiler.open(example, example.files);
  }

  function edit(file: string, text: string): void {
    if (store.state.files[file] === text) return;
    const files = { ...store.state.files, [file]: text };
    store.update({ files, isCompiling: true });
    compiler.change(files);
  }

  function compiled(compilation: Compilation): void {
    store.update({ compilation, isCompiling: false });
    const { bundles } = compilation;
    if (!bundles || hasErrors(compilation)) return;
    if (running && isSame(running.bundles, bundles, 'view') && isSame(running.bundles, bundles, 'logic')) return;
    // With other scripts, data from before would hide what has changed.
    start(bundles, running === undefined ? 'nothing' : isSame(running.bundles, bundles, 'logic') ? 'data' : 'pages');
  }

  function start(bundles: Bundles, keep: 'data' | 'pages' | 'nothing'): void {
    const { example, language, log } = store.state;
    running = { example: example.name, bundles };
    store.update({ run: { ...notRunning, status: 'starting' }, log: cleared(log) });
    void phone.start(bundles, example.name, { keep, title: TEXTS[language].running });
  }

  function hear(event: PhoneEvent): void {
    const { run, log, panel } = store.state;
    switch (event.type) {
      case 'shown':
      case 'crashed':
        return store.update({ run: { ...run, status: 'running' } });
      case 'route':
        return store.update({ run: { ...run, route: event.route } });
      case 'error':
        return store.update({ run: { ...run, errors: [...run.errors, event.error] } });
      case 'traffic':
        // The page has changed, and is drawn.
        if (panel === 'tree' && event.traffic.type === 'shown') phone.askForTree();
        return store.update({ log: withMessage(log, event.traffic) });
      case 'tree':
        return store.update({ tree: event.tree });
      case 'restart':
        return actions.restart();
    }
  }

  function draw(state: State): void {
    const { example, file, files, language, compilation } = state;
    const texts = TEXTS[language];
    document.documentElement.lang = LANGUAGES[language].tag;
    document.title = `${example.name} – ${texts.title}`;
    editor.show(file, files[file] ?? '', texts.source(file));
    if (marked?.compilation !== compilation || marked?.file !== file) {
      marked = { compilation, file };
      editor.mark(compilation?.findings.filter((finding) => finding.file === file) ?? []);
    }
    const output = shownOutput(state);
    if (output) viewer.show(output.code, output.file, texts[output.part]);
    writeAddress({ example: example.name, file });
    render(
      shell({ state, texts, actions, editor: editor.element, viewer: viewer.element, phone: phone.element }),
      root,
    );
  }

  window.addEventListener('hashchange', () => {
    const address = readAddress();
    const example = exampleOf(address.example);
    const file = address.file in example.files ? address.file : firstFile(example);
    if (example !== store.state.example) open(example, file);
    else store.update({ file });
  });
  draw(store.state);
  void compiler.open(store.state.example, store.state.files);
}

function initialState(): State {
  const address = readAddress();
  const example = exampleOf(address.example);
  return {
    language: preferredLanguage(),
    example,
    files: example.files,
    file: address.file in example.files ? address.file : firstFile(example),
    isCompiling: true,
    compilation: undefined,
    run: notRunning,
    pane: 'app',
    panel: 'output',
    part: 'view',
    log: emptyLog,
    tree: undefined,
  };
}

function exampleOf(name: string): Example {
  return (
    examples.find((example) => example.name === name) ??
    examples.find((example) => example.name === DEFAULT_EXAMPLE) ??
    examples[0]!
  );
}

/** Whether one side of an app is as it was, its sub-packages included. */
function isSame(before: Bundles, after: Bundles, side: 'view' | 'logic'): boolean {
  const all = ({ packages, ...main }: Bundles): string[] => [main, ...packages].map((part) => part[side]);
  return before.packages.length === after.packages.length && all(before).every((code, i) => code === all(after)[i]);
}
