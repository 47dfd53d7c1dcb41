/* Settings of Welcome for the office: Japanese first, our name in the title. */
import '../../../../assets/one-login.js';
import { wordsFirst } from '../../../../assets/first-words.js';

await wordsFirst('welcome');

export default {
  app: { vendor: '協議会', name: '利用者の入口' },
  locales: { availableLocales: ['ja', 'en'], fallbackLocale: 'ja' },
  disableWelcomeMessage: true,
  links: [
    { label: '最初の画面', href: '/', description: '協議会運営システムの最初の画面に戻ります。' },
    { label: 'パスワードの変更', href: '/password', description: 'ログインに使うパスワードを変更します。' }
  ]
};
