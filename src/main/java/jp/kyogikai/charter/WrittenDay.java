package jp.kyogikai.charter;

import jp.kyogikai.calendar.NamedDay;

/** A day as the charter writes it, and where (閉庁日・開庁日の記載). */
record WrittenDay(NamedDay day, Word word) {}
