import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ShellParts } from '../shell/shell.ts';
import { tabs } from '../shell/tabs.ts';
import { PARTS } from '../state.ts';
import type { Part, State } from '../state.ts';
import type { Texts } from '../texts.ts';

/** One part of what the compiler has made, with a file name that says how to read it. */
export interface ShownOutput {
  readonly part: Part;
  readonly code: string;
  readonly file: string;
}

/** What the panel shows: the part that was chosen, or the first that there is. */
export function shownOutput(state: State): ShownOutput | undefined {
  const codes = codesOf(state);
  const part = codes[state.part] === undefined ? PARTS.find((each) => codes[each] !== undefined) : state.part;
  const code = part && codes[part];
  return part && code !== undefined ? { part, code, file: part === 'css' ? 'output.css' : 'output.js' } : undefined;
}

/** What became of the file that is open, and both bundles. */
function codesOf({ compilation, file }: State): Readonly<Partial<Record<Part, string>>> {
  const { view: viewBundle, logic: logicBundle } = compilation?.bundles ?? {};
  return {
    ...compilation?.outputs[file],
    ...(viewBundle !== undefined && { viewBundle }),
    ...(logicBundle !== undefined && { logicBundle }),
  };
}

export function outputPanel({ state, texts, actions, viewer }: ShellParts): TemplateResult {
  const shown = shownOutput(state);
  if (!shown) return html`<p class="empty">${texts.noOutputYet}</p>`;
  const codes = codesOf(state);
  const own = state.compilation?.outputs[state.file];
  const isOfFile = shown.part !== 'viewBundle' && shown.part !== 'logicBundle';
  return html`
    <div class="panel-bar">
      ${tabs({
        name: 'part',
        label: texts.parts,
        items: PARTS.filter((part) => codes[part] !== undefined).map((part) => ({ id: part, label: texts[part] })),
        chosen: shown.part,
        choose: actions.showPart,
      })}
      <span class="quiet size">${sizeText(shown.code, texts)}</span>
    </div>
    <div class="part" id="part-panel" role="tabpanel" aria-labelledby="part-tab-${shown.part}">
      <p class="note">
        ${isOfFile ? html`<span class="path">${state.file}</span> – ` : own ? nothing : html`${texts.noOutput} `}${texts[`${shown.part}Note`]}
      </p>
      <div class="code">${viewer}</div>
    </div>
  `;
}

function sizeText(code: string, texts: Texts): string {
  const bytes = new TextEncoder().encode(code).length;
  return bytes < 1000 ? texts.bytes(String(bytes)) : texts.kilobytes((bytes / 1000).toFixed(1));
}
