import type { Finding } from './compile/messages.ts';
import type { Log, Panel, Part, State } from './state.ts';
import type { Language } from './texts.ts';

/** All that a user can do. Templates get them beside the state. */
export interface Actions {
  openExample(name: string): void;
  openFile(file: string): void;
  /** The sources as they came. */
  revert(): void;
  /** From its first page, as if it was opened for the first time; what it has stored stays. */
  restart(): void;
  show(pane: State['pane']): void;
  showPanel(panel: Panel): void;
  showPart(part: Part): void;
  /** Opens a file at a place. */
  goTo(file: string, place?: Pick<NonNullable<Finding['place']>, 'from' | 'to'>): void;
  changeLog(change: Partial<Log>): void;
  speak(language: Language): void;
}
