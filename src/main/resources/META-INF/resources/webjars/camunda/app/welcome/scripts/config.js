/* Settings of Welcome for the office: Japanese first, our name in the title. */
import '../../../../assets/one-login.js';

export default {
  app: { vendor: '協議会', name: '利用者の入口' },
  locales: { availableLocales: ['ja', 'en'], fallbackLocale: 'ja' },
  disableWelcomeMessage: true
};
