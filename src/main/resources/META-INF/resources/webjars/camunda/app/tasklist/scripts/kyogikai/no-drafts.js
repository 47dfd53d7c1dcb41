/*
 * What is typed may name persons. Tasklist would keep it in the browser's storage, by its Save button and by itself
 * when the session ends, where the next user of the computer finds it. So nothing is kept; old drafts are wiped.
 */
const DRAFT = 'camunda-form:';

export function keepNoDrafts() {
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (!String(key).startsWith(DRAFT)) {
      setItem.call(this, key, value);
    }
  };
  wipe(); // once is enough: from here on nothing comes in
}

function wipe() {
  Object.keys(localStorage).filter(key => key.startsWith(DRAFT)).forEach(key => localStorage.removeItem(key));
}
