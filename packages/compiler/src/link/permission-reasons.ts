/** `permission` of app.json (components spec §5): scope → `desc`, why the app asks. What is no text is left out. */
export function linkPermissionReasons(setting: unknown): Readonly<Record<string, string>> | undefined {
  const reasons = Object.entries(Object(setting) as object).flatMap(([scope, given]) => {
    const { desc } = Object(given) as { readonly desc?: unknown };
    return typeof desc === 'string' && desc !== '' ? [[scope, desc] as const] : [];
  });
  return reasons.length > 0 ? Object.fromEntries(reasons) : undefined;
}
