package jp.kyogikai.workflow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import jp.kyogikai.charter.Council;
import jp.kyogikai.meeting.Basis;
import jp.kyogikai.meeting.Chance;
import jp.kyogikai.meeting.Forecast;
import jp.kyogikai.meeting.Saving;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Wareki;

/**
 * When an issue reaches the last body that hears it, as things stand (上程見込み).
 *
 * @param reportsBy until when the subcommittees asked were to report; empty where no report is awaited
 */
public record Outlook(Council council, Optional<LocalDate> reportsBy, Forecast forecast) {

    /** In one or two sentences, with what a meeting out of turn would save. */
    public String sentence() {
        return reports() + end() + saved();
    }

    private String reports() {
        return reportsBy
                .map(day -> "専門部会等の報告（期限は%s）を待っています。".formatted(Wareki.day(day)))
                .orElse("");
    }

    private String end() {
        var last = forecast.chances().get(forecast.chances().size() - 1);
        return forecast.chances().stream()
                .filter(chance -> chance.basis() == Basis.UNKNOWN)
                .findFirst()
                .map(chance -> "%sの会議の予定がないため、いつ%sに諮れるか見込みが立ちません。".formatted(name(chance.body()), name(last.body())))
                .orElseGet(() ->
                        "このまま進めば、%sに諮るのは%s、出所へのお知らせは%sの見込みです。".formatted(name(last.body()), last.day(), told(last)));
    }

    /** Where only the month of the last meeting is known, no more is said of the answer. */
    private String told(Chance last) {
        var by = Wareki.day(forecast.answeredBy().orElseThrow());
        return last.basis() == Basis.CADENCE ? by.substring(0, by.indexOf('月') + 1) + "ごろ" : by + "まで";
    }

    /** What a meeting out of turn would save at most; empty where it would save nothing. */
    String saved() {
        return forecast.savings().stream()
                .min(Comparator.comparing(Saving::end))
                .map(saving -> "臨時の%sを%sに開けば、%s。"
                        .formatted(
                                name(saving.body()),
                                Wareki.dayAndWeekday(saving.on()),
                                saving.otherwise() == null ? "見込みが立ちます" : saving.words() + "できます"))
                .orElse("");
    }

    private String name(BodyId id) {
        return council.body(id).name();
    }
}
