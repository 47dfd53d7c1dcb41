/*
 * Tasklist reports errors in a corner, where they cover the Complete button. What concerns the form is said at the
 * form instead; what remains in the corner is shown without the technical English behind it.
 */
import { formInSight, place } from './refusal-box.js';
import { isPlain } from './refusals.js';

const OF_THE_FORM = ['COMPLETE_ERROR', 'PROCESS_START_ERROR', 'CLAIM_ERROR', 'UNCLAIM_ERROR', 'ASSIGNED_ERROR'];
const INCOMPLETE = '入力していない項目か、誤りのある項目があります。赤い字の説明を見て直してから、もう一度お試しください。';

export function quietToasts(injector) {
  const notifications = injector.get('Notifications');
  const translate = injector.get('$translate');
  const add = notifications.addError.bind(notifications);

  notifications.addError = error => {
    const ofTheForm = formInSight() && OF_THE_FORM.some(key => translate.instant(key) === error.status);
    if (!ofTheForm) {
      add({ ...error, message: isPlain(error.message ?? '') ? error.message : '' });
    } else if (!error.message) {
      pointToErrors(); // the form refused by itself; answers of the server are placed where they arrive
    }
  };
}

function pointToErrors() {
  place(INCOMPLETE);
  formInSight().querySelector('.fjs-form-field-error')?.scrollIntoView({ block: 'center' });
}
