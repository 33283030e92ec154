import type { Feature } from './features.ts';

/** Apps that have files of their own: elements show them by their paths. */
export const files: Feature = (view) => {
  const contents = new Map<string, Blob>();
  const addresses = new Map<string, string>();
  view.handlers.files = ({ changes }) => {
    for (const { path, entry } of changes) {
      const before = addresses.get(path);
      if (before !== undefined) URL.revokeObjectURL(before);
      addresses.delete(path);
      if (entry?.content) contents.set(path, entry.content as Blob);
      else contents.delete(path);
    }
  };
  view.fileAddress = (given) => {
    if (!OWN.test(given)) return undefined;
    // The platform's tools write the same folders so.
    const path = given.replace(/^http:/, 'wxfile:');
    const content = contents.get(path);
    let address = addresses.get(path);
    if (content && address === undefined) addresses.set(path, (address = URL.createObjectURL(content)));
    return address;
  };
};

/** Also what was put into the cloud that is kept in memory. */
const OWN = /^(?:(?:wxfile|http):\/\/(?:usr|tmp|store)(?=[/_])|cloud:\/\/)/;
