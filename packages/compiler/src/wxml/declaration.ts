import * as messages from '../diagnostics/messages/wxml.ts';
import type { Reader } from './reader.ts';

/** Skips `<!-- -->`, and with a report `<!DOCTYPE …>` and `<![CDATA[ … ]]>`, which WXML does not have (spec §2). */
export function skipDeclaration(reader: Reader): void {
  const { source, position: start } = reader;
  if (source.startsWith('<!--', start)) return skipComment(reader);
  const isSection = source.startsWith('<![CDATA[', start);
  const closing = isSection ? ']]>' : '>';
  const close = reader.find(closing, start);
  reader.position = close < source.length ? close + closing.length : start + 2;
  const place = reader.place(start, reader.position);
  const isDoctype = source.slice(start + 2, start + 9).toLowerCase() === 'doctype';
  reader.report(isDoctype ? messages.doctype(place) : messages.declaration(place));
}

function skipComment(reader: Reader): void {
  const { source, position: start } = reader;
  const close = reader.find('-->', start + 4);
  reader.position = Math.min(close + 3, source.length);
  if (close === source.length) reader.report(messages.unterminatedComment(reader.place(start, start + 4)));
}
