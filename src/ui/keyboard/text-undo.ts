const TEXT_FIELDS = 'input:is([type="text"], [type="number"], [type="search"]), textarea';

/** What stood in a field before somebody began to type into it; nothing once it is taken over. */
const untyped = new WeakMap<EventTarget, string>();

/** Follows what is typed; to be told of every `beforeinput`, `change` and `focusout` of the page. */
export function noteTyping({ type, target }: Event): void {
  if (!(target instanceof Element) || !target.matches(TEXT_FIELDS)) return;
  if (type !== 'beforeinput') untyped.delete(target);
  else if (!untyped.has(target)) untyped.set(target, (target as HTMLInputElement).value);
}

/** Whether Ctrl+Z belongs to the field that has the focus: as long as what was typed into it is not taken over. */
export const undoesByItself = ({ target }: Event): boolean =>
  target !== null && untyped.has(target) && untyped.get(target) !== (target as HTMLInputElement).value;
