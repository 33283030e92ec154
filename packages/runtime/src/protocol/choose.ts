import type { FileContent } from './files.ts';

/** What the user is asked to pick: the arguments of `chooseFiles`. */
export interface ChooseRequest {
  /** `image`, `video`, `file`. */
  readonly media: readonly string[];
  readonly count: number;
  /** `album`, `camera`. */
  readonly sources: readonly string[];
  /** Pictures may be made smaller. */
  readonly compress: boolean;
  /** Where there is a choice, the camera that looks at the user. */
  readonly front?: boolean;
  /** Endings that are wanted, without the dot. */
  readonly extensions?: readonly string[];
}

export interface ChosenFile<Content = FileContent> {
  readonly content: Content;
  readonly name: string;
  readonly size: number;
  /** Seconds since 1970. */
  readonly time: number;
  readonly kind: 'image' | 'video' | 'file';
  readonly width?: number;
  readonly height?: number;
  /** Seconds. */
  readonly duration?: number;
  /** A picture of a film. */
  readonly thumb?: Content;
}
