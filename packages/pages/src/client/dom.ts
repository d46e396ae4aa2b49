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

type Content = Node | string | undefined;

/** A new element with its attributes and content; what is undefined is left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...content.filter((each): each is Node | string => each !== undefined && each !== ""));
  return element;
}
