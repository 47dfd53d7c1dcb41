/* The place beside the form where a refusal stands: near the button just pressed, read out, in sight and in focus. */
const BOX = 'kyogikai-refusal';

export function formInSight() {
  return [...document.querySelectorAll('[cam-tasklist-form]')].filter(form => form.offsetParent).pop();
}

export function place(sentence) {
  clear();
  const form = formInSight();
  if (!form) {
    return;
  }
  const box = document.createElement('div');
  box.className = BOX;
  box.setAttribute('role', 'alert');
  box.tabIndex = -1;
  box.textContent = sentence;
  const actions = form.querySelector('.form-actions');
  if (actions?.offsetParent) {
    actions.before(box);
  } else {
    form.append(box); // a start dialogue has its buttons below the form
  }
  box.scrollIntoView({ block: 'center' });
  box.focus({ preventScroll: true });
}

export function clear() {
  document.querySelectorAll('.' + BOX).forEach(box => box.remove());
}
