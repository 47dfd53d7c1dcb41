/* The date picker in Japanese, and dates written 2026/4/1 whatever the language of the browser. */
const DAYS = ['日', '月', '火', '水', '木', '金', '土'];
const MONTHS = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
const JAPANESE = {
  weekdays: { shorthand: DAYS, longhand: DAYS.map(day => day + '曜日') },
  months: { shorthand: MONTHS, longhand: MONTHS },
  firstDayOfWeek: 0,
  ordinal: () => '',
  rangeSeparator: ' から ',
  weekAbbreviation: '週',
  scrollTitle: 'スクロールで増減',
  toggleTitle: '午前・午後の切替え',
  amPM: ['午前', '午後'],
  yearAriaLabel: '年',
  monthAriaLabel: '月',
  hourAriaLabel: '時',
  minuteAriaLabel: '分',
  time_24hr: true
};

export function japaneseCalendar(input) {
  const picker = input._flatpickr;
  if (picker && picker.config.locale !== JAPANESE) {
    picker.set('locale', JAPANESE);
    picker.set('dateFormat', 'Y/n/j');
    input.placeholder = '例 2026/4/1';
    picker.currentYearElement?.setAttribute('aria-label', JAPANESE.yearAriaLabel);
    picker.monthsDropdownContainer?.setAttribute('aria-label', JAPANESE.monthAriaLabel);
  }
}
