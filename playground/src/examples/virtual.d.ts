declare module 'virtual:example-assets' {
  /** Files that an app may load at run time, by example. */
  const assets: Readonly<Record<string, readonly string[]>>;
  export default assets;
}

declare module 'virtual:example-packages' {
  /** Loads the files of npm packages, for the examples that use some. Paths begin with `node_modules/`. */
  const packages: Readonly<Record<string, () => Promise<Readonly<Record<string, string>>>>>;
  export default packages;
}
