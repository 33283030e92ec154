import { lintGutter, setDiagnostics } from '@codemirror/lint';
import type { Diagnostic } from '@codemirror/lint';
import { Compartment, EditorSelection, EditorState } from '@codemirror/state';
import { basicSetup, EditorView } from 'codemirror';
import type { Finding } from '../compile/messages.ts';
import { languageOf } from './languages.ts';
import { named } from './named.ts';
import { theme } from './theme.ts';

/** The editor of sources. Each file keeps its own selection and history while it is not shown. */
export interface Editor {
  readonly element: HTMLElement;
  /** `label` says what it is to those who cannot see it. */
  show(file: string, text: string, label: string): void;
  /** Marks what the compiler has found in the file that is shown. */
  mark(findings: readonly Finding[]): void;
  /** Selects a place in the file that is shown, and goes there. */
  reveal(from: number, to: number): void;
  /** Drops all files: another app is opened, or the sources are new. */
  forget(): void;
}

export function createEditor(onEdit: (file: string, text: string) => void): Editor {
  const view = new EditorView();
  const label = new Compartment();
  const kept = new Map<string, EditorState>();
  let shown: string | undefined;

  const open = (file: string, doc: string, text: string): EditorState =>
    EditorState.create({
      doc,
      extensions: [
        basicSetup,
        lintGutter(),
        theme,
        languageOf(file),
        label.of(named(text)),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onEdit(file, update.state.doc.toString());
        }),
      ],
    });
  return {
    element: view.dom,
    show(file, text, name) {
      if (file === shown) return;
      if (shown !== undefined) kept.set(shown, view.state);
      shown = file;
      const state = kept.get(file);
      view.setState(state?.doc.toString() === text ? state : open(file, text, name));
      view.dispatch({ effects: label.reconfigure(named(name)) });
    },
    mark(findings) {
      const { length } = view.state.doc;
      view.dispatch(
        setDiagnostics(
          view.state,
          findings.map((finding) => toDiagnostic(finding, length)),
        ),
      );
    },
    reveal(from, to) {
      const { length } = view.state.doc;
      const selection = EditorSelection.single(Math.min(from, length), Math.min(to, length));
      view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.main, { y: 'center' }) });
      view.focus();
    },
    forget() {
      kept.clear();
      shown = undefined;
    },
  };
}

/** One without a place stands at the beginning. */
function toDiagnostic({ place, severity, message, help, code }: Finding, length: number): Diagnostic {
  return {
    from: Math.min(place?.from ?? 0, length),
    to: Math.min(place?.to ?? 0, length),
    severity,
    message: help === undefined ? message : `${message}\n${help}`,
    source: code,
  };
}
