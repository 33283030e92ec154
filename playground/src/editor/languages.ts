import { css } from '@codemirror/lang-css';
import { html } from '@codemirror/lang-html';
import { javascript } from '@codemirror/lang-javascript';
import { json } from '@codemirror/lang-json';
import type { LanguageSupport } from '@codemirror/language';

const LANGUAGES: Readonly<Record<string, () => LanguageSupport>> = {
  // WXML is near enough to HTML for colours: tags, attributes, strings, comments.
  wxml: () => html({ selfClosingTags: true, matchClosingTags: false, autoCloseTags: true }),
  wxss: css,
  css,
  wxs: javascript,
  js: javascript,
  ts: () => javascript({ typescript: true }),
  json,
};

/** How to read a file, by the ending of its name. */
export function languageOf(file: string): LanguageSupport | [] {
  const suffix = file.slice(file.lastIndexOf('.') + 1);
  return Object.hasOwn(LANGUAGES, suffix) ? LANGUAGES[suffix]!() : [];
}
