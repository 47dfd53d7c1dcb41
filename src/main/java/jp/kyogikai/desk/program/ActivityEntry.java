package jp.kyogikai.desk.program;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.program.Undertaken;
import jp.kyogikai.program.UndertakingCard;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.TypedDay;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types about an activity, as the page sends it (活動の入力).
 *
 * @param reason why it is corrected or cancelled; empty where it is new
 * @param version the version of the activity that the page showed
 */
public record ActivityEntry(
        @Nullable String body,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String on,
        @Nullable String place,
        @Nullable String people,
        @Nullable String offices,
        @Nullable String result,
        @Nullable String item,
        @Nullable String reason,
        @Nullable Long version) {

    /** The contents that hold, to begin from. */
    static ActivityEntry of(UndertakingCard card) {
        var done = card.done();
        return new ActivityEntry(
                done.bodyId(),
                done.kind(),
                done.title(),
                done.on().toString(),
                done.place(),
                Objects.toString(done.people(), ""),
                Objects.toString(done.offices(), ""),
                done.result(),
                Objects.toString(done.planItemId(), ""),
                "",
                card.version());
    }

    Undertaken read() {
        var served = text(item).typed();
        return new Undertaken(
                text(body).required("会議体"),
                text(kind).required("活動の種類", 20),
                text(title).required("活動の名称", 200),
                day(),
                text(place).atMost("場所", 200),
                number("参加者・対象者の人数", people),
                number("参加事業所・機関の数", offices),
                text(result).atMost("結果", 10_000),
                served.isEmpty() ? null : served);
    }

    String reasonText() {
        return text(reason).required("訂正・取消しの理由", 400);
    }

    long seen() {
        return Objects.requireNonNullElse(version, -1L);
    }

    private LocalDate day() {
        var typed = text(on).required("実施日");
        try {
            return TypedDay.likely("実施日", LocalDate.parse(typed));
        } catch (DateTimeException e) {
            throw new Unreadable("実施日", typed).raised();
        }
    }

    private static @Nullable Integer number(String label, @Nullable String typed) {
        var digits = text(typed).typed();
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9]{1,6}")) {
            new Unreadable(label, digits).raise();
        }
        return Integer.valueOf(digits);
    }

    private static FormText text(@Nullable String typed) {
        return FormText.submitted(Objects.requireNonNullElse(typed, ""));
    }

    /** A field holds something that cannot be read as what it should be. */
    record Unreadable(String label, String typed) implements Refusal {
        @Override
        public String sentence() {
            return "「%s」の「%s」は読み取れません。選び直すか、半角の数字で入力してください。".formatted(label, typed);
        }
    }
}
