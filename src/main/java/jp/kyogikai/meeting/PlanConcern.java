package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Deadline;
import jp.kyogikai.charter.YearTotal;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.Wareki;

/** What the charter would rather have otherwise in the plan of a year; the office may overrule it with a reason (計画の注意). */
public sealed interface PlanConcern {

    /** The body that it concerns. */
    Body body();

    /** The concern in words, with its rule and the source of that. */
    String sentence();

    /** Fewer meetings than the year asks for. */
    record Fewer(Body body, Asked asked, int meetings) implements PlanConcern {
        @Override
        public String sentence() {
            return "%sに対して、既にある会議と合わせて%d回です。".formatted(asked.wordsWithSource(), meetings);
        }
    }

    /** More meetings than the year asks for; held out of turn are those beyond the number that the charter means. */
    record More(Body body, Asked asked, int meetings, int outOfTurn) implements PlanConcern {
        @Override
        public String sentence() {
            var kind = outOfTurn == 0
                    ? ""
                    : "%d回は、%sとして始めます。".formatted(outOfTurn, body.titles().extraordinary());
            return "%sに対して、既にある会議と合わせて%d回です。%s".formatted(asked.wordsWithSource(), meetings, kind);
        }
    }

    /** Fewer meetings than several bodies are to reach together; told of the first of them. */
    record FewerTogether(Body body, YearTotal total, int meetings) implements PlanConcern {
        @Override
        public String sentence() {
            return "%s（%s、根拠：%s）に対して、これに数える%d会議体で、既にある会議と合わせて%d回です。"
                    .formatted(
                            total.name(),
                            total.words(),
                            total.article(),
                            total.bodies().size(),
                            meetings);
        }
    }

    /** Two meetings nearer to or farther from each other than the charter says. */
    record Distance(Body body, LocalDate one, LocalDate next, long months) implements PlanConcern {
        @Override
        public String sentence() {
            var cadence = body.cadence();
            var tolerance = cadence.toleranceMonths() == 0 ? "" : "前後%dか月まで、".formatted(cadence.toleranceMonths());
            return "%sと%sの間は%dか月です。%dか月間隔（%s根拠：%s）と定められています。"
                    .formatted(
                            Wareki.day(one),
                            Wareki.day(next),
                            months,
                            cadence.intervalMonths(),
                            tolerance,
                            cadence.article());
        }
    }

    /** A meeting in a month that the charter does not name. */
    record OtherMonth(Body body, LocalDate day) implements PlanConcern {

        boolean isOutside() {
            var months = body.cadence().usual().months();
            return !months.isEmpty() && !months.contains(day.getMonth());
        }

        @Override
        public String sentence() {
            var months = body.cadence().usual().months().stream()
                    .map(month -> month.getValue() + "月")
                    .collect(Collectors.joining("・"));
            return "%sは、定例の月（%s、根拠：%s）ではありません。"
                    .formatted(Wareki.day(day), months, body.cadence().article());
        }
    }

    /** A meeting of which members can no longer be told in time. */
    record ShortNotice(Body body, LocalDate day, LocalDate by, Deadline rule) implements PlanConcern {
        @Override
        public String sentence() {
            return "%sの会議は、開催通知の期限（会議の日の%sまで、根拠：%s）の%sを過ぎているため、通知が間に合いません。"
                    .formatted(Wareki.day(day), rule.wordsBefore(), rule.article(), Wareki.day(by));
        }
    }

    /** A month that the charter names and in which no meeting is left, though there are as many as it asks for. */
    record EmptyMonth(Body body, YearMonth month) implements PlanConcern {
        @Override
        public String sentence() {
            return "定例の月である%d月（根拠：%s）に会議がありません。"
                    .formatted(month.getMonthValue(), body.cadence().article());
        }
    }

    /** A meeting of another body that this one does not prepare in time. */
    record NotReady(Body body, Body after, LocalDate day, LocalDate latest, Article article) implements PlanConcern {
        @Override
        public String sentence() {
            return "%sの%sの前に開く会議が、%sまでにありません。報告が間に合わないおそれがあります（根拠：%s）。"
                    .formatted(Wareki.day(day), after.titles().regular(), Wareki.day(latest), article);
        }
    }

    /** A meeting of another body that this one prepares too long before, on days that the office chooses. */
    record TooEarly(Body body, Body after, LocalDate day, LocalDate on, LocalDate earliest, Article article)
            implements PlanConcern {
        @Override
        public String sentence() {
            return "%sの%sの前に開く会議は%s（%d日前）が最後であり、%s以後にありません。報告が古くなるおそれがあります（根拠：%s）。"
                    .formatted(
                            Wareki.day(day),
                            after.titles().regular(),
                            Wareki.day(on),
                            ChronoUnit.DAYS.between(on, day),
                            Wareki.day(earliest),
                            article);
        }
    }
}
