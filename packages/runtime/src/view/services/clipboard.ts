/** What was written last, for browsers that do not let pages read. */
let written = '';

export async function writeClipboard(text: string): Promise<void> {
  written = text;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text);
  }
}

/** Browsers ask the user, or refuse; then it is what was written last. */
export async function readClipboard(): Promise<string> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return written;
  }
}

/** The old way, for pages that are not secure, and for windows that have no focus. */
function copyBySelection(text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.cssText = 'position:fixed;opacity:0';
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
