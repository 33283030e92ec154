import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { contentType } from '../site/content-type.ts';

/** The file of a site that an address asks for. */
export function siteFileOf(url: string): string {
  const file = url.replace(/[?#].*$/, '').replace(/^\/+/, '');
  return file === '' ? 'index.html' : decode(file);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A text that is made anew at any time, so that no browser may keep it. */
export function sendText(response: ServerResponse, file: string, text: string): void {
  response.setHeader('Content-Type', contentType(file));
  response.setHeader('Cache-Control', 'no-store');
  response.end(text);
}

export function sendFile(response: ServerResponse, place: string): void {
  response.setHeader('Content-Type', contentType(place));
  response.setHeader('Cache-Control', 'no-store');
  createReadStream(place)
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
}
