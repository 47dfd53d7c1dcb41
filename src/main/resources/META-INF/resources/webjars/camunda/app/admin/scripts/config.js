/* Settings of Admin for the office: Japanese first, our name in the title. */
import '../../../../assets/one-login.js';
import { wordsFirst } from '../../../../assets/first-words.js';

document.documentElement.lang = 'ja';
await wordsFirst('admin');

export default {
  app: { vendor: '協議会', name: '利用者管理' },
  locales: { availableLocales: ['ja', 'en'], fallbackLocale: 'ja' },
  disableWelcomeMessage: true
};
