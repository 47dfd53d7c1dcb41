/* What a form links to opens in a window of its own: in this one it would push the form away, and what was typed with it. */
const OURS = 'a[href^="/"]';

export function openLinksBeside(form) {
  form.addEventListener('click', event => {
    const link = event.target.closest(OURS);
    if (link) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
  }, true);
}
