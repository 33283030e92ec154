import { define } from '../diagnostic.ts';

export const moduleInOtherPackage = define<[request: string, root: string]>('script/other-package', {
  severity: 'warning',
  message: (request, root) => `\`${request}\` is in the sub-package \`${root}\`, which may not be loaded yet.`,
  help: 'Then `require` throws. Write `require.async(…)`, which loads the package, or move the module out of it.',
});

export const componentInOtherPackage = define<[tag: string, root: string]>('project/component-in-other-package', {
  severity: 'warning',
  message: (tag, root) => `The component \`${tag}\` is in the sub-package \`${root}\`, which may not be loaded yet.`,
  help: 'Nothing is shown until it is. Name another component for that time in `componentPlaceholder`.',
});
