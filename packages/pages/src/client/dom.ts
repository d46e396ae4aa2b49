/** The element of a kind that must be there; the same package writes the markup. */
export function findA<T extends Element>(kind: abstract new () => T, root: ParentNode, selector: string): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${selector} is missing.`);
  return found;
}

/** The element that must be there. */
export function find(root: ParentNode, selector: string): HTMLElement {
  return findA(HTMLElement, root, selector);
}

/** A copy of what a template holds. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  const first = template.content.firstElementChild?.cloneNode(true);
  if (!(first instanceof HTMLElement)) throw new Error("The template is empty.");
  return first;
}

/** Puts elements, however many, in the place of what an element holds. */
export function fill(element: Element, children: Iterable<Node>): void {
  const fragment = document.createDocumentFragment();
  for (const child of children) fragment.append(child);
  element.replaceChildren(fragment);
}
