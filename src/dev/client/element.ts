type Child = Node | string | undefined

/** An element with attributes and children. All that is text stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') made.setAttribute(name, value)
    else if (value) made.setAttribute(name, '')
  }
  made.append(...children.filter((child) => child !== undefined))
  return made
}

/** A button that does something; by its id it is known again when it is drawn anew. */
export function button(id: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', id }, label)
  made.addEventListener('click', act)
  return made
}
