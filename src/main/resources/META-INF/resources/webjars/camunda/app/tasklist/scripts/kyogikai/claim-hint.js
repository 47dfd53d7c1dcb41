/*
 * A task nobody holds shows its form disabled, with no word why. Claiming stays a deliberate act (it tells the others
 * that somebody works on it), so the form says what to press and brings the button near.
 */
const HINT = 'kyogikai-claim';

export function hintAtClaiming(form) {
  const state = new MutationObserver(() => show(form));
  state.observe(form, { attributes: true, attributeFilter: ['class'], childList: true, subtree: true });
  show(form);
}

function show(form) {
  const disabled = form.querySelector(':scope > .disabled-form');
  const claim = document.querySelector('button.claim');
  const wanted = !disabled ? '' : claim ? 'free' : 'held';
  const shown = form.querySelector(':scope > .' + HINT);
  if ((shown?.dataset.state ?? '') === wanted) {
    return;
  }
  shown?.remove();
  if (wanted) {
    form.prepend(hint(wanted));
  }
}

function hint(state) {
  const box = document.createElement('div');
  box.className = HINT;
  box.dataset.state = state;
  box.setAttribute('role', 'note');
  const text = document.createElement('span');
  text.textContent = state === 'free'
    ? '入力するには、先に「担当する」を押してください。'
    : 'このタスクは、ほかの人が担当しています。内容の確認だけができます。';
  box.append(text);
  if (state === 'free') {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-primary';
    button.textContent = '担当する';
    button.addEventListener('click', () => document.querySelector('button.claim')?.click());
    box.append(button);
  }
  return box;
}
