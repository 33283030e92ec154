import type { LogicComponent } from '../../protocol/bundle.ts';
import type { Definition as DefinitionRecord } from '../../protocol/messages.ts';
import type { Runtime } from '../runtime.ts';
import { type Part } from './component-part.ts';
import { type Definition } from './definition.ts';
/** Puts the parts of a component together (spec §16): lifetimes and observers of all in order, else the later one wins. */
export declare function createDefinition(runtime: Runtime, id: number, is: string, component: LogicComponent, own?: Part): Definition;
/** What the view must know of a page or component. */
export declare function describeComponent(definition: Definition, isPage: boolean): DefinitionRecord;
//# sourceMappingURL=component-definition.d.ts.map