/**
 * A string as a JavaScript literal that is safe inside a script, a template literal and beside source marks
 * (sandbox §6.4): `<`, line separators and control characters are escaped.
 */
export function stringLiteral(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(/[<\u2028\u2029]/g, escapeUnit);
}

/** Nothing in it has to be escaped: so are nearly all strings, and this is the quickest way to know. */
const plain = /^[ !#-;=-[\]-~]*$/;

/** A property name in an object literal: bare when it is an identifier. `__proto__` never sets a prototype. */
export function propertyName(name: string): string {
  if (name === '__proto__') return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

/** Static markup text inside a template literal. */
export function templateText(text: string): string {
  return text
    .replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'))
    .replace(/[\\`$]/g, '\\$&')
    .replace(/\r/g, '&#13;')
    .replaceAll('\0', '&#65533;')
    .replaceAll('\x01', '&#1;')
    .replaceAll('\x02', '&#2;');
}

/** A static attribute value in double quotes inside a template literal. */
export function templateAttribute(text: string): string {
  return `"${templateText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;')}"`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
