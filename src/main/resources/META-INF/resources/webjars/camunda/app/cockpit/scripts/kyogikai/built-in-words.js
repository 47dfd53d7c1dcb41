/*
 * Some English of Cockpit stands in its templates and in its table of decisions, not among its texts. It is replaced
 * where it appears, and only inside these parts, never in what models or people say.
 */
const PARTS = [
  ['.null-value', { 'null': '（空）' }],
  ['thead td', { 'Actions': '操作' }],
  ['th', { 'Annotations': '備考' }],
  ['.tooltip-inner', {
    'Toggle this section': '表示・非表示の切替え', 'processDefinition': 'プロセス定義', 'subProcess': 'サブプロセス',
    'userTask': 'ユーザータスク', 'serviceTask': '自動処理', 'multiInstanceBody': 'マルチインスタンスの全体',
    'intermediateMessageCatch': 'メッセージの待ち合わせ', 'startEvent': '開始', 'callActivity': '呼出し'
  }],
  ['.hit-policy', {
    'Hit policy:': '行の選び方:', 'First': '上から最初の1行', 'Unique': '当てはまる1行だけ', 'Any': '当てはまるどの行も同じ',
    'Collect': '当てはまる全ての行', 'Rule order': '当てはまる行を並び順に'
  }],
  ['.clause', { 'When': '条件', 'And': 'かつ', 'Then': '結果' }],
  ['.input-variable, .output-variable', { 'string': '文字列', 'boolean': '真偽値', 'integer': '整数', 'date': '日付' }]
];

const TITLES = [
  ['zoom in', '拡大'],
  ['zoom out', '縮小'],
  ['reset zoom', '全体を表示'],
  ['Decision name', '判定表の名称'],
  ['Input type', '入力の型'],
  ['Input label', '入力の見出し'],
  ['Input expression', '入力の式'],
  ['Output type', '出力の型'],
  ['Output label', '出力の見出し'],
  ['Output name', '出力の名前'],
  ['Rules may overlap. The first matching rule will be chosen', '複数の行に当てはまるときは、上から最初の行を用います']
];

/** Times as the engine writes them, such as 2026-11-28T09:05:12. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?([+-]\d{2}:?\d{2}|Z)?$/;
const WAREKI = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Asia/Tokyo' });

/** A time without a zone is one of the server, which keeps that of Japan. */
function inWareki(time) {
  const zoned = /([+-]\d{2}:?\d{2}|Z)$/.test(time) ? time : time + '+09:00';
  return WAREKI.format(new Date(zoned.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))).replace(' ', '　');
}

function translateText(text) {
  const english = text.data.trim();
  if (TIME.test(english)) {
    text.data = inWareki(english);
    return;
  }
  const [, words] = PARTS.find(([part, known]) => known[english] && text.parentElement?.closest(part)) ?? [];
  if (words) {
    text.data = words[english];
  }
}

function translateTitle(element) {
  const title = element.getAttribute('title');
  const [english, japanese] = TITLES.find(([known]) => title === known || title.startsWith(known + ': ')) ?? [];
  if (japanese) {
    element.setAttribute('title', japanese + title.slice(english.length));
  }
}

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      translateText(texts.currentNode);
    }
    [node, ...node.querySelectorAll('[title]')].filter(it => it.hasAttribute('title')).forEach(translateTitle);
  }
}

export function speakJapanese() {
  new MutationObserver(changes => changes.forEach(change => {
    if (change.type === 'characterData') {
      translateText(change.target);
    } else {
      change.addedNodes.forEach(translate);
    }
  })).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
}
