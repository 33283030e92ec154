import type { Frame } from './frame.ts';
export interface ActionSheetOptions {
    readonly itemList?: readonly string[];
    readonly itemColor?: string;
    readonly alertText?: string;
}
/** `wx.showActionSheet`: index of the chosen item, `undefined` when the user wants none. */
export declare function showActionSheet(frame: Frame, options: ActionSheetOptions): Promise<number | undefined>;
//# sourceMappingURL=action-sheet.d.ts.map