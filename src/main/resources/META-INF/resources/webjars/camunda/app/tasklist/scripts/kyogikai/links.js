/*
 * What a form links to opens in a window of its own: in this one it would push the form away, and what was typed with it.
 * A page that leads back to the task takes this window as long as nothing was typed.
 */
const OURS = 'a[href^="/"]';
const LEADS_BACK = /[?&]back=task$/;

export function openLinksBeside(form) {
  let typed = false;
  for (const event of ['input', 'change']) {
    form.addEventListener(event, () => { typed = true; }, true);
  }
  form.addEventListener('mousedown', event => {
    typed = typed || Boolean(event.target.closest('button, .fjs-input-group'));
  }, true);
  form.addEventListener('click', event => {
    const link = event.target.closest(OURS);
    if (link) {
      link.target = LEADS_BACK.test(link.getAttribute('href')) && !typed ? '_self' : '_blank';
      link.rel = 'noopener';
    }
  }, true);
}
