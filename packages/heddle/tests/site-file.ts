/** `logic.js` → the file of a site that has this name and a hash in it, as visitors are to keep it for good. */
export function siteFile(files: Iterable<string>, name: string): string {
  const [start, end] = name.split(/(?=\.js)/);
  const found = [...files].filter(
    (file) => file.startsWith(`${start}-`) && /^[\w-]{8}/.test(file.slice(start!.length + 1)),
  );
  const [file, ...more] = found.filter(
    (each) => each.length === start!.length + 9 + end!.length && each.endsWith(end!),
  );
  if (file === undefined || more.length > 0) throw new Error(`There are ${found.length} files for ${name}.`);
  return file;
}
