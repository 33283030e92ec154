/** Shows a property as an attribute, for the element's own styles and for attribute selectors in WXSS. */
export function reflect(element: Element, name: string, value: string | boolean): void {
  if (typeof value === 'boolean') element.toggleAttribute(name, value);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
