import type { ToLogic } from '../protocol/messages.ts';
import type { ViewBundle } from '../protocol/bundle.ts';
import type { ComponentDefinition } from './definitions.ts';
import type { Errors } from './errors.ts';
import type { Instance } from './instance.ts';
import type { Pages } from './pages.ts';
import type { Sheets } from './sheets.ts';
import type { Units } from './units.ts';
import type { Work } from './work.ts';
import type { Wxs } from './wxs.ts';

/** What the parts of the view share: one per app. */
export interface View {
  readonly bundle: ViewBundle;
  readonly errors: Errors;
  readonly units: Units;
  readonly sheets: Sheets;
  readonly pages: Pages;
  readonly work: Work;
  readonly definitions: Map<number, ComponentDefinition>;
  readonly instances: Map<number, Instance>;
  send(message: ToLogic): void;
  /** Absent in apps that have none. */
  readonly wxs: Wxs | undefined;
}
