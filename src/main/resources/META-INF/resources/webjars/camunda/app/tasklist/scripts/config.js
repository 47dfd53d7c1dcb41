/*
 * Settings of Tasklist for the office: Japanese first, our name in the title, our module beside the forms.
 * The product underneath keeps its name in the footer.
 */
import '../../../../assets/one-login.js';
import { wordsFirst } from '../../../../assets/first-words.js';

await wordsFirst('tasklist');

export default {
  app: { vendor: '協議会', name: 'タスク一覧' },
  locales: { availableLocales: ['ja', 'en'], fallbackLocale: 'ja' },
  customScripts: ['scripts/kyogikai/office'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '選んでいるタスクを担当する' },
    focusFilter: { key: 'ctrl+shift+f', description: '一番上の絞り込みへ移る' },
    focusList: { key: 'ctrl+alt+l', description: '一番上のタスクへ移る' },
    focusForm: { key: 'ctrl+alt+f', description: '入力欄へ移る' },
    startProcess: { key: 'ctrl+alt+p', description: '業務を開始する画面を開く' }
  }
};
