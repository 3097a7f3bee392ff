const TEXT_FIELDS = 'input:is([type="text"], [type="number"], [type="search"]), textarea';

/** The content of a field before typing began; nothing once it is applied. */
const untyped = new WeakMap<EventTarget, string>();

/** Follows what is typed; to be told of every `beforeinput`, `change` and `focusout` of the page. */
export function noteTyping({ type, target }: Event): void {
  if (!(target instanceof Element) || !target.matches(TEXT_FIELDS)) return;
  if (type !== 'beforeinput') untyped.delete(target);
  else if (!untyped.has(target)) untyped.set(target, (target as HTMLInputElement).value);
}

/** True while Ctrl+Z belongs to the focused field: until the typed text is applied. */
export const undoesByItself = ({ target }: Event): boolean =>
  target !== null && untyped.has(target) && untyped.get(target) !== (target as HTMLInputElement).value;
