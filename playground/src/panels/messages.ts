import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cleared, shownMessages } from '../log.ts';
import type { ShellParts } from '../shell/shell.ts';
import type { LoggedMessage } from '../state.ts';

export function messagesPanel(parts: ShellParts): TemplateResult {
  const { state, texts } = parts;
  const messages = shownMessages(state.log);
  return html`
    <div class="panel-bar">${controls(parts)}</div>
    ${
      messages.length === 0
        ? html`<p class="empty">${state.log.messages.length === 0 ? texts.noMessages : texts.noMatches}</p>`
        : html`<div class="log">
            <ol>
              ${repeat(
                messages,
                ({ number }) => number,
                (message) => html`<li>${row(message, parts)}</li>`,
              )}
            </ol>
          </div>`
    }
  `;
}

function controls({ state: { log }, texts, actions }: ShellParts): TemplateResult {
  return html`
    <input
      class="filter"
      type="search"
      aria-label=${texts.filter}
      placeholder=${texts.filterHint}
      .value=${log.filter}
      @input=${(event: InputEvent) => actions.changeLog({ filter: (event.target as HTMLInputElement).value })}
    />
    <label class="check">
      <input
        type="checkbox"
        .checked=${log.showsBeats}
        @change=${(event: Event) => actions.changeLog({ showsBeats: (event.target as HTMLInputElement).checked })}
      />
      ${texts.beats}
    </label>
    <span class="spring"></span>
    <button
      type="button"
      class="plain"
      aria-pressed=${log.isPaused}
      @click=${() => actions.changeLog({ isPaused: !log.isPaused })}
    >
      ${log.isPaused ? texts.resume : texts.pause}
    </button>
    <button type="button" class="plain" @click=${() => actions.changeLog(cleared(log))}>${texts.clear}</button>
  `;
}

function row(
  { number, direction, type, gist, bytes, time, json }: LoggedMessage,
  { state: { log }, texts, actions }: ShellParts,
): TemplateResult {
  const isOpen = log.opened.has(number);
  const toggle = (event: Event): void => {
    const isNowOpen = (event.target as HTMLDetailsElement).open;
    if (isNowOpen === isOpen) return;
    const others = [...log.opened].filter((each) => each !== number);
    actions.changeLog({ opened: new Set(isNowOpen ? [...others, number] : others) });
  };
  return html`
    <details .open=${isOpen} @toggle=${toggle}>
      <summary>
        <span class="direction ${direction}" role="img" aria-label=${texts[direction]}
          >${direction === 'toLogic' ? '→' : '←'}</span
        >
        <span class="type">${type}</span>
        <span class="gist">${gist}</span>
        <span class="number">${texts.bytes(bytes.toLocaleString('en'))}</span>
        <span class="number">${(time / 1000).toFixed(3)} s</span>
      </summary>
      ${isOpen ? html`<pre tabindex="0">${indented(json)}</pre>` : nothing}
    </details>
  `;
}

/** JSON for reading; one that was cut is shown as it is. */
function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
