export const styles = `
:where(wx-editor) { display: block; position: relative; height: 200px; overflow: auto; color: var(--wx-text); }
:where(.ql-editor) { box-sizing: border-box; min-height: 100%; outline: none; overflow-wrap: break-word; white-space: pre-wrap; cursor: text; }
:where(.ql-editor) :where(p, h1, h2, h3, h4, h5, h6, ol, ul) { margin: 0; }
:where(.ql-editor) :where(ol, ul) { padding-left: 1.5em; }
:where(.ql-editor) :where(li[data-list="checked"], li[data-list="unchecked"]) { list-style: none; }
:where(.ql-editor) :where(li[data-list])::before { content: "☐ "; }
:where(.ql-editor) :where(li[data-list="checked"])::before { content: "☑ "; }
:where(.ql-editor) :where(img) { max-width: 100%; }
:where(.ql-editor) :where(img.ql-selected) { outline: 2px solid var(--wx-brand); }
:where(.ql-editor.ql-blank)::before { content: attr(data-placeholder); position: absolute; color: var(--wx-placeholder); font-style: italic; pointer-events: none; }
:where(.ql-image-tools) { position: absolute; display: flex; gap: 4px; align-items: center; padding: 2px 4px; border-radius: 4px; background-color: rgba(0, 0, 0, .75); color: #fff; font-size: 12px; }
:where(.ql-image-tools) > :where(button) { min-width: 24px; height: 24px; padding: 0 4px; border: 0; background: none; color: inherit; font: inherit; cursor: pointer; }
:where(.ql-image-handle) { position: absolute; width: 14px; height: 14px; border-radius: 50%; background-color: var(--wx-brand); cursor: nwse-resize; touch-action: none; }
`;
