import { contextOf } from './context.ts';

/** `EditorContext`, from `SelectorQuery.context` of an `<editor>` (spec components-apis §2 editor). */
export const editorHandle = contextOf({
  commands: ['format', 'scrollIntoView'],
  questions: [
    'blur',
    'clear',
    'getContents',
    'getSelectionText',
    'insertDivider',
    'insertImage',
    'insertText',
    'redo',
    'removeFormat',
    'setContents',
    'undo',
  ],
});
