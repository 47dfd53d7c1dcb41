/* Tells when Tasklist has started, and hands on each form it puts on the page, of a task or of a start dialogue. */
const seen = new WeakSet();

export function whenStarted(attend) {
  watch(() => {
    const injector = window.angular?.element(document.body).injector();
    if (injector && !seen.has(attend)) {
      seen.add(attend);
      attend(injector);
    }
  });
}

export function watchForms(attendants) {
  watch(() => {
    for (const form of document.querySelectorAll('[cam-tasklist-form]')) {
      if (!seen.has(form) && window.angular.element(form).controller('camTasklistForm')) {
        seen.add(form);
        attendants.forEach(attend => attend(form));
      }
    }
  });
}

/* Tasklist redraws often: one look per batch of changes is enough. */
function watch(look) {
  let waiting = false;
  new MutationObserver(() => {
    if (!waiting) {
      waiting = true;
      setTimeout(() => { waiting = false; look(); }, 20);
    }
  }).observe(document.body, { childList: true, subtree: true });
  look();
}
