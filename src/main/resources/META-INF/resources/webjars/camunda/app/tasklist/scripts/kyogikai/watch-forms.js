/* Finds each form that Tasklist puts on the page, whether of a task or of a start dialogue, and hands it on once. */
const seen = new WeakSet();

export function watchForms(attendants) {
  const look = () => {
    for (const form of document.querySelectorAll('[cam-tasklist-form]')) {
      if (!seen.has(form) && window.angular.element(form).controller('camTasklistForm')) {
        seen.add(form);
        attendants.forEach(attend => attend(form));
      }
    }
  };
  // Tasklist redraws often; one look per batch of changes is enough and costs a single query
  let waiting = false;
  new MutationObserver(() => {
    if (!waiting) {
      waiting = true;
      setTimeout(() => { waiting = false; look(); }, 20);
    }
  }).observe(document.body, { childList: true, subtree: true });
  look();
}
