// Where the focus goes when a row or a form is to take it.

/** The first input, list or area of an element; else its first button. */
export function firstControl(element: Element): HTMLElement | null {
  return (
    element.querySelector<HTMLElement>('input:not(:disabled), textarea:not(:disabled), [role=combobox]') ??
    element.querySelector<HTMLElement>('button:not(:disabled)')
  )
}
