import type { LogicBundle } from '../protocol/bundle.ts';
export interface SourcePosition {
    readonly file: string;
    /** From 1, like `column`. */
    readonly line: number;
    readonly column: number;
}
/**
 * Where in an author's script an error was thrown: the first place of its stack trace inside a module. The bundle says
 * where it begins itself, by a trace taken on its first line, and where each module begins and all end below that.
 */
export declare function findPosition({ origin, lines }: LogicBundle, stack: string | undefined): SourcePosition | undefined;
//# sourceMappingURL=source-position.d.ts.map