package jp.kyogikai.desk.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * Where work stands: what is awaited, whose turn it is, since when and until when; the page says it without a picture (現在地).
 *
 * @param what ends like a sentence without its full stop
 * @param who whose turn it is; empty where it is nobody's
 */
public record Here(
        String what,
        String who,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        LocalDate today) {

    /** Such as 「次第を作成する」の段階です。担当は事務局です。令和8年11月1日から続いています。期限は令和8年12月2日（水）です。 */
    public String sentence() {
        return what + "。" + whose();
    }

    /** The same without what is awaited, for a place that says so already. */
    public String whose() {
        return turn() + begun() + end();
    }

    /** The same with a day by which it should be over, where its own is not known. */
    public Here by(Optional<LocalDate> day) {
        return until == null && day.isPresent() ? new Here(what, who, since, day.get(), today) : this;
    }

    /** Whether the day by which it should be over has passed. */
    public boolean isLate() {
        return until != null && until.isBefore(today);
    }

    private String turn() {
        return who.isEmpty() ? "" : "担当は%sです。".formatted(who);
    }

    private String begun() {
        return since == null ? "" : "%sから続いています。".formatted(Wareki.day(since));
    }

    private String end() {
        if (until == null) {
            return "";
        }
        return isLate()
                ? "期限（%s）を%d日過ぎています。".formatted(Wareki.dayAndWeekday(until), ChronoUnit.DAYS.between(until, today))
                : "期限は%sです。".formatted(Wareki.dayAndWeekday(until));
    }
}
