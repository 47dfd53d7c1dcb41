/*
 * The button stays pressable. Tasklist would disable it while the form library reports errors: for good in a list,
 * whose empty error slots it takes for errors, and for the moment in which the last required field has been typed but
 * not handed on, so that the press of a quick hand is lost. Pressing validates again, and says what is missing.
 */
export function keepPressable(form) {
  const controller = window.angular.element(form).controller('camTasklistForm');
  const notify = controller.notifyFormValidated.bind(controller);

  controller.notifyFormValidated = invalid => {
    notify(invalid && Boolean(controller.getTasklistForm()?.$error));
  };
}
