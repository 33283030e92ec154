/**
 * A bundle that knows where its sub-packages are: `bundle` is an expression, `modules` the address of each package's module
 * by its root. Lines stay where they are.
 */
export function withLoaders(bundle: string, modules: Readonly<Record<string, string>>): string {
  const entries = Object.entries(modules);
  if (entries.length === 0) return bundle;
  const loaders = entries.map(([root, address]) => `${JSON.stringify(root)}: () => import(${JSON.stringify(address)})`);
  return `Object.assign(${bundle}, { packages: { ${loaders.join(', ')} } })`;
}
