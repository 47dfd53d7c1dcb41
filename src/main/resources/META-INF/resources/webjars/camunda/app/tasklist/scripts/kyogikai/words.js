/* The English of the form library (form-js 1.8) and the Japanese of the office. */
export const TEXTS = {
  'Field is required.': '必須項目です。入力してください。',
  'Field must be a valid email.': '電子メールアドレスの形式で入力してください（例 kyogikai@example.lg.jp）。',
  'Field must be a valid  international phone number. (e.g. +4930664040900)':
    '電話番号は、国番号から入力してください（例 +81438231111）。',
  'Value is not a number.': '数字で入力してください。',
  'Value is expected to be an integer.': '整数で入力してください。',
  'Date and time must both be entered.': '日付と時刻の両方を入力してください。',
  'No options source defined in the form definition': '選択肢が設定されていません。',
  'Select': '（未選択）',
  'Search': '検索',
  'No results': '当てはまるものがありません',
  'All values selected': '全て選ばれています',
  'Skip to search': '検索欄へ移る',
  'Add new': '行を追加',
  'Collapse': '一部だけ表示',
  'Nothing to show.': '表示するものがありません。',
  'No content to show.': '表示するものがありません。',
  "External content couldn't be loaded.": '内容を読み込めませんでした。',
  ' of ': ' / '
};

export const PATTERNS = [
  [/^Field must match pattern [^]*$/, '決められた形式で入力してください。'],
  [/^Field must have minimum value of (.+)\.$/, '$1以上の数で入力してください。'],
  [/^Field must have maximum value of (.+)\.$/, '$1以下の数で入力してください。'],
  [/^Field must have minimum length of (.+)\.$/, '$1文字以上で入力してください。'],
  [/^Field must have maximum length of (.+)\.$/, '$1文字以内で入力してください。'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '小数点以下は$1桁までで入力してください。'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, '$1、$2など、決められた刻みの数で入力してください。'],
  [/^Expand all \((\d+)\)$/, '全て表示（$1行）'],
  [/^Remove list item (\d+)$/, '$1行目を削除'],
  [/^Click to sort by (.+) descending$/, '$1の降順に並べ替える'],
  [/^Click to sort by (.+) ascending$/, '$1の昇順に並べ替える']
];

export const ATTRIBUTES = {
  placeholder: { 'Search': '検索', 'hh:mm': '例 13:30', 'hh:mm ?m': '例 13:30' },
  title: { 'Remove tag': '外す', 'No content to show.': '表示するものがありません。' },
  'aria-label': {
    'Increment': '増やす', 'Decrement': '減らす', 'Previous page': '前のページ', 'Next page': '次のページ',
    'Click to remove sorting': '並べ替えをやめる'
  }
};
