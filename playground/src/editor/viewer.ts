import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, lineNumbers } from '@codemirror/view';
import { languageOf } from './languages.ts';
import { named } from './named.ts';
import { theme } from './theme.ts';

/** Shows code that nobody can change. */
export interface Viewer {
  readonly element: HTMLElement;
  /** `file` says how to read the text, by its ending. */
  show(text: string, file: string, label: string): void;
}

export function createViewer(): Viewer {
  const view = new EditorView();
  let shown = '';
  return {
    element: view.dom,
    show(text, file, label) {
      const key = `${label}\n${file}\n${text}`;
      if (key === shown) return;
      shown = key;
      view.setState(
        EditorState.create({
          doc: text,
          extensions: [
            // Still reached by the keyboard, so that it can be scrolled and copied.
            EditorState.readOnly.of(true),
            EditorView.contentAttributes.of({ 'aria-readonly': 'true' }),
            named(label),
            EditorView.lineWrapping,
            lineNumbers(),
            drawSelection(),
            theme,
            languageOf(file),
          ],
        }),
      );
    },
  };
}
