/** The pages of the tour, in the order in which home shows them. */
export const families = [
  { name: 'routing', title: 'Routing', about: 'Pages open, close and talk to each other.' },
  { name: 'interface', title: 'User interface', about: 'Toasts, dialogs, bars, scrolling, measuring, moving.' },
  { name: 'storage', title: 'Storage', about: 'Values under keys that stay, at once or later.' },
  { name: 'network', title: 'Network', about: 'Requests, uploads, downloads and sockets.' },
  { name: 'files', title: 'Files', about: 'A file system of the app’s own.' },
  { name: 'media', title: 'Media', about: 'Pictures to choose and to show, sounds to play.' },
  { name: 'canvas', title: 'Canvas', about: 'Drawing, on the screen and away from it.' },
  { name: 'location', title: 'Location', about: 'Where you are, and places to choose.' },
  { name: 'device', title: 'Device', about: 'Clipboard, battery, vibration, contacts, codes.' },
  { name: 'system', title: 'System', about: 'What the app knows of its surroundings.' },
  { name: 'open', title: 'Open abilities', about: 'Login, payment, permissions, addresses.' },
  { name: 'cloud', title: 'Cloud', about: 'Documents, functions and files on a server.' },
  { name: 'threads', title: 'Workers, performance', about: 'Work beside the app, and how long things take.' },
] as const;
