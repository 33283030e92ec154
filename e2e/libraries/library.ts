/** A component library as it comes from npm, and how its components are used. */
export interface Library {
  readonly name: string;
  /** What its components' tags begin with. */
  readonly prefix: string;
  /** The folder of the mini-program build inside the package. */
  readonly build: string;
  /** A plausible use of each component by its tag; one that is not here is used without attributes. */
  readonly samples: Readonly<Record<string, string>>;
  /** What the page of a tag knows, where a binding cannot say it. */
  readonly data?: Readonly<Record<string, object>>;
}
