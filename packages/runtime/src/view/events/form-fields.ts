import { scopeOf } from '../template/marks.ts';
import type { Instance } from '../template/instance.ts';
import type { View } from '../view.ts';

/** What a form asks who is around it (`FormParts` of the form element). */
interface FormParts {
  fields: FormField[];
  buttons: HTMLElement[];
}

interface FormField {
  readonly name: string;
  readonly formValue: unknown;
  resetValue(): void;
}

/** What fields began with. */
type Initial = WeakMap<Instance, unknown>;

/**
 * Apps with forms and components (spec §16): a form has the fields and buttons of its own template; those in a
 * component's template only when the component has the behavior for it. A component that is itself a field takes part
 * with its `name` and `value`, and is given back the value that it began with.
 */
export function formFields(view: View): void {
  const initial: Initial = new WeakMap();
  view.hooks.data.push(({ births = [] }) => {
    for (const instance of births.flatMap(({ ids }) => ids.flatMap((id) => view.instances.get(id) ?? [])))
      if (instance.definition.formField) initial.set(instance, structuredClone(instance.data['value']));
  });
  view.hooks.page.push(({ root }) => {
    root.addEventListener('formparts', ({ target, detail }: CustomEventInit & Event) => {
      if (target instanceof HTMLElement) adjust(view, target, detail as FormParts, initial);
    });
  });
}

function adjust(view: View, form: HTMLElement, parts: FormParts, initial: Initial): void {
  const inner = (instance: Instance, isOpen: (each: Instance) => boolean) => isReached(form, instance, isOpen);
  const isGroup = ({ definition }: Instance): boolean => definition.formGroup === true;
  const isButton = ({ definition }: Instance): boolean => definition.formButton === true;
  parts.buttons = parts.buttons.filter((button) => inner(scopeOf(button)!.instance, isButton));
  const own = parts.fields.filter((field) => field instanceof Element && inner(scopeOf(field)!.instance, isGroup));
  const components = [...view.instances.values()].filter(
    (instance) => instance.definition.formField && isInside(form, instance) && inner(instance.owner!, isGroup),
  );
  parts.fields = [...own, ...components.map((instance) => fieldOf(view, instance, initial))];
}

/** Whether what stands in the template of `from` is the form's: all components from there out to the form's are open. */
function isReached(form: HTMLElement, from: Instance, isOpen: (instance: Instance) => boolean): boolean {
  const home = scopeOf(form)!.instance;
  const owners = new Set<Instance>();
  // What was given to the component that the form is in comes from further out.
  for (let at: Instance | undefined = home; at; at = at.owner) owners.add(at);
  for (let at: Instance | undefined = from; at && !owners.has(at); at = at.owner) if (!isOpen(at)) return false;
  return true;
}

function isInside(form: HTMLElement, { place }: Instance): boolean {
  return place?.isLive === true && form.contains(place.hostElement ?? place.range[0]);
}

function fieldOf({ send }: View, instance: Instance, initial: Initial): FormField {
  const { id, data } = instance;
  return {
    name: typeof data['name'] === 'string' ? data['name'] : '',
    formValue: data['value'],
    resetValue: () => send({ type: 'model', instance: id, path: ['value'], value: initial.get(instance) }),
  };
}
