/* A paper opens in a window of its own: in this one it would push the form away, and what was typed would be lost. */
export function openPapersBeside(form) {
  form.addEventListener('click', event => {
    const link = event.target.closest('a[href^="/papers/"]');
    if (link) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
  }, true);
}
