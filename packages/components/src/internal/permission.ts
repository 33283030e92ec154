/** What an element asks of whoever shows it, by the event `wxpermission`, before it uses a device. */
export interface PermissionRequest {
  /** `scope.camera`. */
  readonly scope: string;
  /** Takes the answer. Where nobody calls it, nobody has to be asked. */
  readonly wait: (answer: Promise<boolean>) => void;
}

/** Whether an element may use a device, as far as the page around it is concerned; the browser asks for itself. */
export async function mayUse(element: HTMLElement, scope: string): Promise<boolean> {
  let answer: Promise<boolean> | undefined;
  const detail: PermissionRequest = { scope, wait: (given) => (answer = given) };
  element.dispatchEvent(new CustomEvent('wxpermission', { bubbles: true, composed: true, detail }));
  return answer ?? true;
}
