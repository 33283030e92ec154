/** Long enough for a tab or a download to have begun. */
const KEPT = 60_000;

/** Hands a file to the user. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = shortLivedAddress(content);
  link.download = name;
  link.click();
}

/** An address for a tab or a download, which need it no longer than it takes them to begin. */
export function shortLivedAddress(content: Blob): string {
  const address = URL.createObjectURL(content);
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
  return address;
}
