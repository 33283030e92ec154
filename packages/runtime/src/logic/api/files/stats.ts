/** What `stat` gives of a file or folder (spec components-apis §4 Files). Times are seconds, as in POSIX. */
export class Stats {
  readonly mode: number;
  readonly size: number;
  readonly lastAccessedTime: number;
  readonly lastModifiedTime: number;

  constructor(content: Blob | undefined, modified: number) {
    this.mode = content ? 0o100644 : 0o040755;
    this.size = content?.size ?? 0;
    this.lastAccessedTime = this.lastModifiedTime = Math.floor(modified / 1000);
  }

  isDirectory(): boolean {
    return (this.mode & 0o170000) === 0o040000;
  }

  isFile(): boolean {
    return !this.isDirectory();
  }
}
