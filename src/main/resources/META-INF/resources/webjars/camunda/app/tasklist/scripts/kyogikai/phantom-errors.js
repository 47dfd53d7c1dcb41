/*
 * The form library leaves an empty error slot per field of a list, which Tasklist takes for errors: Complete would
 * stay disabled for good. What counts here is whether the person sees an error; completing validates again anyway.
 */
const RENDERED = 60; // milliseconds after which the library has drawn what follows a key press

export function listenToPhantomErrors(form) {
  const controller = window.angular.element(form).controller('camTasklistForm');
  const notify = controller.notifyFormValidated.bind(controller);
  let timer = null;

  controller.notifyFormValidated = invalid => {
    clearTimeout(timer);
    if (!invalid || controller.getTasklistForm()?.$error) {
      notify(invalid);
    } else {
      timer = setTimeout(() => notify(hasVisibleError(form)), RENDERED);
    }
  };
}

export function hasVisibleError(form) {
  return [...form.querySelectorAll('.fjs-form-field-error')].some(error => error.textContent.trim() !== '');
}
