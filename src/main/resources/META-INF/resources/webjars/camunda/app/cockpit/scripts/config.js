/* Settings of Cockpit for the office: Japanese first, our name in the title. */
import '../../../../assets/one-login.js';
import { wordsFirst } from '../../../../assets/first-words.js';
import { speakJapanese } from './kyogikai/built-in-words.js';

document.documentElement.lang = 'ja';
speakJapanese();
await wordsFirst('cockpit');

export default {
  app: { vendor: '協議会', name: '業務の監視' },
  locales: { availableLocales: ['ja', 'en'], fallbackLocale: 'ja' },
  customScripts: ['scripts/kyogikai/overdue'],
  disableWelcomeMessage: true
};
