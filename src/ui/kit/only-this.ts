/**
 * Makes everything else on the page inert while an element covers it: what lies under it is neither read out nor reached
 * by keyboard. What leads on in the element gets the focus. Returns what ends it.
 * @param except what is to be used all the same, as a selector
 */
export function onlyThis(element: HTMLElement, except = ':not(*)'): () => void {
  const others: HTMLElement[] = [];
  for (let inner = element; inner.parentElement; inner = inner.parentElement) {
    if (inner === document.body) break;
    for (const sibling of inner.parentElement.children)
      if (sibling !== inner && isOther(sibling, except)) others.push(sibling);
  }
  for (const other of others) other.inert = true;
  element.querySelector<HTMLElement>('[data-next]')?.focus({ preventScroll: true });
  return () => {
    for (const other of others) other.inert = false;
  };
}

const isOther = (element: Element, except: string): element is HTMLElement =>
  element instanceof HTMLElement && !element.inert && !element.matches(except);
