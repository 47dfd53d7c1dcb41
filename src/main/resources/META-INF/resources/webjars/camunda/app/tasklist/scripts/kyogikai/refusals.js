/*
 * Why something was refused stands beside the form, near the button just pressed, and what was typed stays.
 * The server answers with a plain Japanese sentence; should it ever answer in English, we say what to do instead.
 */
const WATCHED = /\/api\/engine\/engine\/[^/]+\/(task|process-definition)\/[^?]*\/(submit-form|complete|claim|unclaim|assignee|form-variables|form|deployed-form|deployed-start-form)(\?|$)/;
const BOX = 'kyogikai-refusal';
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
const OTHERWISE = {
  0: 'サーバーに接続できません。ネットワークを確かめてから、もう一度お試しください。入力した内容はこの画面に残っています。',
  403: 'この操作をする権限がありません。担当者が変わったことが考えられます。',
  404: 'このタスクは、既に処理されたか取り消されました。一覧から選び直してください。'
};
const UNKNOWN = '処理できませんでした。もう一度お試しください。直らないときは、システム管理者に連絡してください。';

export function showRefusals() {
  const open = XMLHttpRequest.prototype.open;
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.kyogikaiWatched = WATCHED.test(url);
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (body) {
    if (this.kyogikaiWatched) {
      clear();
      this.addEventListener('loadend', () => answered(this));
    }
    return send.call(this, body);
  };
  hideTechnicalToasts();
}

function answered(request) {
  if (request.status === 0 || request.status >= 400 && request.status !== 401) {
    // after Tasklist has drawn its own answer, so that the focus stays with ours
    setTimeout(() => place(sentenceOf(request)), 50);
  }
}

function sentenceOf(request) {
  const told = messageOf(request);
  return JAPANESE.test(told) && !/\w\.\w+(Exception|Error)?:/.test(told) ? told : OTHERWISE[request.status] ?? UNKNOWN;
}

function messageOf(request) {
  try {
    const text = typeof request.response === 'string' ? request.response : JSON.stringify(request.response);
    return JSON.parse(text)?.message ?? '';
  } catch {
    return '';
  }
}

function place(sentence) {
  clear();
  const form = [...document.querySelectorAll('[cam-tasklist-form]')].filter(it => it.offsetParent).pop();
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
    form.append(box);
  }
  box.scrollIntoView({ block: 'center' });
  box.focus({ preventScroll: true });
}

function clear() {
  document.querySelectorAll('.' + BOX).forEach(box => box.remove());
}

/* Tasklist repeats the message in a corner: the same sentence twice helps nobody, English technical text less. */
function hideTechnicalToasts() {
  new MutationObserver(() => {
    for (const message of document.querySelectorAll('[notifications-panel] .message')) {
      const text = message.textContent.trim();
      const shown = document.querySelector('.' + BOX)?.textContent;
      message.hidden = text !== '' && (!JAPANESE.test(text) || text === shown);
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}
