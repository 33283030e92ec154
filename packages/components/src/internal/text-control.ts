import { emit } from './emit.ts';
import { Echoes } from './echoes.ts';
import { keyboardHeight, watchKeyboard } from './keyboard.ts';

export type NativeText = HTMLInputElement | HTMLTextAreaElement;

/** What `input` and `textarea` have in common. */
export interface TextHost extends HTMLElement {
  readonly value: string;
  readonly autoFocus: boolean;
  readonly focused: boolean;
  readonly cursor: number | undefined;
  readonly selectionStart: number;
  readonly selectionEnd: number;
  readonly adjustPosition: boolean;
  readonly holdKeyboard: boolean;
  readonly confirmHold: boolean;
  /** The real control, once it is rendered. */
  readonly native: NativeText | null;
  /** Whether Enter confirms; otherwise it writes a line break. */
  readonly confirmsOnEnter: boolean;
  /** `detail` of `blur`. */
  blurDetail(native: NativeText): object;
}

/**
 * Joins a real text control with its element: events with the documented payloads, a bound value that does not disturb
 * typing, focus by property, selection, composition (spec, components §2 input).
 */
export class TextControl {
  private readonly echoes = new Echoes();
  private given: string | undefined;
  private wasFocused: boolean | undefined;
  private isComposing = false;
  /** Bound selection and cursor, as they were taken last. */
  private selected: string | undefined;
  private keyCode = 0;
  /** A text that came while composing; writing it then would end the composition. */
  private pending: { text: string; cursor: number | undefined } | undefined;
  private release: AbortController | undefined;

  constructor(private readonly host: TextHost) {}

  /** To be called when the host has left the page. */
  disconnect(): void {
    this.release?.abort();
  }

  /** To be called when the host was updated. */
  takeProperties(): void {
    this.takeValue();
    this.takeFocus();
    this.takeSelection();
  }

  /** What stands in the control now. */
  get text(): string {
    return this.host.native?.value ?? this.host.value;
  }

  /** Writes a text for the app: the caret stays where it was, or goes to `cursor`. */
  write(text: string, cursor?: number): void {
    const { native } = this.host;
    if (native === null) return;
    if (this.isComposing) {
      this.pending = { text, cursor };
      return;
    }
    const { value, selectionEnd } = native;
    const caret =
      cursor ??
      (selectionEnd === null || selectionEnd >= value.length ? text.length : Math.min(selectionEnd, text.length));
    if (value !== text) native.value = text;
    if (native === document.activeElement || native.matches(':focus')) native.setSelectionRange(caret, caret);
  }

  /** For the control's `input` event. */
  readonly handleInput = (event: Event): void => {
    event.stopPropagation();
    const { native } = this.host;
    if (native === null) return;
    // Whatever waited was an answer to an older text.
    this.pending = undefined;
    this.echoes.send(native.value);
    emit(this.host, 'input', {
      value: native.value,
      cursor: native.selectionEnd ?? native.value.length,
      keyCode: this.keyCode || codeOf(event),
    });
    this.keyCode = 0;
  };

  /** The native `change` would be taken for the component's own. */
  readonly handleChange = (event: Event): void => event.stopPropagation();

  readonly handleKeydown = (event: KeyboardEvent): void => {
    // 229 is what soft keyboards and input methods send for every key.
    this.keyCode = event.keyCode === 229 ? 0 : event.keyCode;
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || !this.host.confirmsOnEnter) return;
    event.preventDefault();
    emit(this.host, 'confirm', { value: this.text });
    if (!this.host.confirmHold) this.host.native?.blur();
  };

  readonly handleFocus = (): void => {
    this.select();
    emit(this.host, 'focus', { value: this.text, height: keyboardHeight() });
    this.release?.abort();
    this.release = new AbortController();
    const stop = watchKeyboard((height) => this.keyboardMoved(height));
    this.release.signal.addEventListener('abort', stop);
    document.addEventListener('mousedown', this.holdFocus, { capture: true, signal: this.release.signal });
  };

  /** With `adjust-position` the field stays in sight above the keyboard. */
  private keyboardMoved(height: number): void {
    if (height > 0 && this.host.adjustPosition) this.host.native?.scrollIntoView({ block: 'nearest' });
    emit(this.host, 'keyboardheightchange', { height, duration: 0 });
  }

  readonly handleBlur = (): void => {
    this.release?.abort();
    if (this.host.native !== null) emit(this.host, 'blur', this.host.blurDetail(this.host.native));
  };

  readonly handleComposition = (event: Event): void => {
    this.isComposing = event.type === 'compositionstart';
    const { pending } = this;
    if (this.isComposing || pending === undefined) return;
    this.pending = undefined;
    this.write(pending.text, pending.cursor);
  };

  private takeValue(): void {
    const { value, native } = this.host;
    if (native === null || value === this.given) return;
    const isFirst = this.given === undefined;
    this.given = value;
    if (this.echoes.answers(value) || value === native.value) return;
    this.write(value);
    if (!isFirst && !native.matches(':focus')) emit(this.host, 'change', { value });
  }

  private takeFocus(): void {
    const { focused, native } = this.host;
    if (native === null || focused === this.wasFocused) return;
    const isFirst = this.wasFocused === undefined;
    this.wasFocused = focused;
    if (focused || (isFirst && this.host.autoFocus)) native.focus({ preventScroll: isFirst });
    else if (!isFirst) native.blur();
  }

  /** Another bound selection or cursor moves the caret while the control has the focus. */
  private takeSelection(): void {
    const { selectionStart, selectionEnd, cursor } = this.host;
    const wanted = [selectionStart, selectionEnd, cursor].join();
    const isNew = this.selected !== undefined && this.selected !== wanted;
    this.selected = wanted;
    if (isNew && this.host.native?.matches(':focus')) this.select();
  }

  private select(): void {
    const { native, selectionStart, selectionEnd, cursor = -1 } = this.host;
    if (selectionStart >= 0 && selectionEnd >= 0) native?.setSelectionRange(selectionStart, selectionEnd);
    else if (cursor >= 0) native?.setSelectionRange(cursor, cursor);
  }

  /** With `hold-keyboard`, a tap elsewhere does not take the focus. */
  private readonly holdFocus = (event: MouseEvent): void => {
    if (this.host.holdKeyboard && !event.composedPath().includes(this.host)) event.preventDefault();
  };
}

function codeOf(event: Event): number {
  if (!(event instanceof InputEvent)) return 0;
  if (event.inputType.startsWith('delete')) return 8;
  return event.data?.toUpperCase().charCodeAt(event.data.length - 1) || 0;
}
