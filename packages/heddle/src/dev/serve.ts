import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { assetType } from '../site/asset-types.ts';

const TEXT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  map: 'application/json',
};

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
  const type = TEXT_TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain';
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-store');
  response.end(text);
}

export function sendFile(response: ServerResponse, place: string): void {
  response.setHeader('Content-Type', assetType(place) ?? 'application/octet-stream');
  response.setHeader('Cache-Control', 'no-store');
  createReadStream(place)
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
}
