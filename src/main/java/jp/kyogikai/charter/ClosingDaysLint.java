package jp.kyogikai.charter;

import java.util.List;
import java.util.Optional;
import jp.kyogikai.calendar.NamedDay;
import jp.kyogikai.calendar.OfficeCalendar;

/** Checks what only the days together can tell: none twice, none both closed and open, none without effect. */
record ClosingDaysLint(FaultList faults, boolean yearEnd, List<WrittenDay> closing, List<WrittenDay> open) {

    void check() {
        noneTwice(closing);
        noneTwice(open);
        open.forEach(this::openOnce);
        open.forEach(this::notAlsoClosed);
        closing.forEach(this::closesSomething);
        open.forEach(this::opensSomething);
    }

    private void noneTwice(List<WrittenDay> days) {
        for (int i = 0; i < days.size(); i++) {
            var written = days.get(i);
            firstMeeting(written.day(), days.subList(0, i))
                    .ifPresent(other -> faults.error(
                            written.word().line(),
                            "「" + written.word().text() + "」が" + other.word().line() + "行目の「"
                                    + other.word().text() + "」と重なっています。",
                            "どちらかを消してください。"));
        }
    }

    private void openOnce(WrittenDay written) {
        if (written.day().isEveryYear()) {
            faults.error(
                    written.word().line(), "特に開く日「" + written.word().text() + "」に年がありません。", "「令和8年10月30日」のように書いてください。");
        }
    }

    /** A day closed every year may well be open in one. */
    private void notAlsoClosed(WrittenDay written) {
        var once = closing.stream().filter(day -> !day.day().isEveryYear()).toList();
        firstMeeting(written.day(), once)
                .ifPresent(other -> faults.error(
                        written.word().line(),
                        "「" + written.word().text() + "」は、" + other.word().line() + "行目で閉庁日としています。",
                        "どちらかを消してください。"));
    }

    private void closesSomething(WrittenDay written) {
        var usual = new OfficeCalendar(yearEnd, List.of(), List.of());
        written.day().date().flatMap(usual::whyClosed).ifPresent(why -> warning(written, "もともと閉庁日（" + why + "）です。"));
    }

    private void opensSomething(WrittenDay written) {
        var closed = new OfficeCalendar(yearEnd, ClosingDaysReader.named(closing), List.of());
        written.day().date().filter(closed::isOpen).ifPresent(date -> warning(written, "もともと開庁日です。"));
    }

    private void warning(WrittenDay written, String what) {
        faults.warning(written.word().line(), "「" + written.word().text() + "」は、" + what, "日付を確かめ、要らなければ消してください。");
    }

    private static Optional<WrittenDay> firstMeeting(NamedDay day, List<WrittenDay> others) {
        return others.stream().filter(other -> other.day().meets(day)).findFirst();
    }
}
