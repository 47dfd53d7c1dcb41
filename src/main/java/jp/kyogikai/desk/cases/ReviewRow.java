package jp.kyogikai.desk.cases;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import jp.kyogikai.casework.Advice;
import jp.kyogikai.casework.ReviewCard;
import jp.kyogikai.casework.ReviewSheet;
import jp.kyogikai.casework.ReviewState;
import jp.kyogikai.casework.TakenBack;
import jp.kyogikai.shared.Wareki;

/** One review of a case as its circle sees it, with the advice it got (事例検討の1件). */
public record ReviewRow(
        String id,
        String number,
        String body,
        String state,
        boolean released,
        ReviewSheet sheet,
        List<AdviceRow> advice,
        List<TakenBackRow> takenBack) {

    static ReviewRow of(ReviewCard card) {
        return new ReviewRow(
                card.id().value(),
                card.number(),
                card.body(),
                card.state().label(),
                card.state() == ReviewState.RELEASED,
                card.sheet(),
                card.advice().stream().map(AdviceRow::of).toList(),
                card.takenBack().stream().map(TakenBackRow::of).toList());
    }

    /** When the released sheet was taken back, and why. */
    public record TakenBackRow(String on, String reason) {

        private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

        static TakenBackRow of(TakenBack note) {
            return new TakenBackRow(Wareki.day(LocalDate.ofInstant(note.takenBackAt(), TOKYO)), note.reason());
        }
    }

    /** What one meeting made of it. */
    public record AdviceRow(String meeting, String on, String outcome, String text) {

        static AdviceRow of(Advice advice) {
            return new AdviceRow(
                    advice.meeting(),
                    Wareki.dayAndWeekday(advice.on()),
                    advice.outcome(),
                    Objects.requireNonNullElse(advice.text(), "会議録を作成中です。確定すると、ここに論点・助言が載ります。"));
        }
    }
}
