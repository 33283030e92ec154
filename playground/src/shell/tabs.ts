import { html } from 'lit';
import type { TemplateResult } from 'lit';

interface TabsOptions<Id extends string> {
  /** Begins the ids of its elements. The panel has the id `<name>-panel`. */
  readonly name: string;
  readonly label: string;
  readonly items: readonly { readonly id: Id; readonly label: unknown }[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
}

/** A row of tabs: one stop for the keyboard, arrows go from tab to tab. */
export function tabs<Id extends string>({ name, label, items, chosen, choose }: TabsOptions<Id>): TemplateResult {
  const move = (event: KeyboardEvent): void => {
    const at = items.findIndex(({ id }) => id === chosen);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = items[(to + items.length) % items.length]!;
    choose(next.id);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#${name}-tab-${next.id}`)?.focus();
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${label} @keydown=${move}>
      ${items.map(
        (item) =>
          html`<button
            type="button"
            role="tab"
            id="${name}-tab-${item.id}"
            aria-controls="${name}-panel"
            aria-selected=${item.id === chosen}
            tabindex=${item.id === chosen ? 0 : -1}
            @click=${() => choose(item.id)}
          >
            ${item.label}
          </button>`,
      )}
    </div>
  `;
}
