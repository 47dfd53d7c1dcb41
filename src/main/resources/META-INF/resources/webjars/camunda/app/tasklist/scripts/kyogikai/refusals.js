/*
 * Why something was refused stands beside the form and what was typed stays. The server answers with a plain Japanese
 * sentence; should it ever answer in English, we say what to do instead.
 */
import { clear, place } from './refusal-box.js';

const WATCHED = new RegExp(
  '/api/engine/engine/[^/]+/(task|process-definition)/[^?]+/'
  + '(submit-form|complete|claim|unclaim|assignee|form-variables|form|deployed-form|deployed-start-form)([?]|$)');
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
const TECHNICAL = /\w\.\w+: /; // a class name before the sentence: an answer that no filter has put into plain words
const INSTEAD = {
  0: 'サーバーに接続できません。ネットワークを確かめてから、もう一度お試しください。入力した内容はこの画面に残っています。',
  403: 'この操作をする権限がありません。担当者が変わったことが考えられます。',
  404: 'このタスクは、既に処理されたか取り消されました。一覧から選び直してください。'
};
const UNKNOWN = '処理できませんでした。もう一度お試しください。直らないときは、システム管理者に連絡してください。';
const LOGIN_NEEDED = 401; // Tasklist itself leads to the login page

export function showRefusals() {
  const { open, send } = XMLHttpRequest.prototype;
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
}

function answered(request) {
  const refused = request.status === 0 || request.status >= 400;
  if (refused && request.status !== LOGIN_NEEDED) {
    // after Tasklist has drawn its own answer, so that sight and focus stay with ours
    setTimeout(() => place(sentenceOf(request)), 50);
  }
}

function sentenceOf(request) {
  const told = messageOf(request);
  return isPlain(told) ? told : INSTEAD[request.status] ?? UNKNOWN;
}

function messageOf(request) {
  try {
    const body = typeof request.response === 'string' ? JSON.parse(request.response) : request.response;
    return String(body?.message ?? '');
  } catch {
    return '';
  }
}

export function isPlain(message) {
  return JAPANESE.test(message) && !TECHNICAL.test(message);
}
