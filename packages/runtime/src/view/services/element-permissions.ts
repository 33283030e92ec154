import type { View } from '../view.ts';

/** What a built-in asks before it uses a device. */
interface PermissionRequest {
  readonly scope: string;
  readonly wait: (answer: Promise<boolean>) => void;
}

/** Apps with built-ins that use a device (`<camera>`): the user is asked as by the APIs that use it. */
export function elementPermissions(view: View): void {
  const ask = async (scope: string): Promise<boolean> => {
    const { permissionsOf } = await import('./permissions.ts');
    return (await permissionsOf(view)).ask(scope).then(
      () => true,
      () => false,
    );
  };
  view.hooks.page.push(({ root }) =>
    root.addEventListener('wxpermission', (event) => {
      const { scope, wait } = (event as CustomEvent<PermissionRequest>).detail;
      wait(ask(scope));
    }),
  );
}
