package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** Why the meetings of a year cannot be planned so (年間計画を受け付けられない理由). */
public sealed interface YearPlanRefusal extends Refusal {

    /** The charter asks for more meetings than there are days for them. */
    record NoRoom(Body body, LocalDate from, LocalDate to, Article closingDays) implements YearPlanRefusal {
        @Override
        public String sentence() {
            return "%sは%s（根拠：%s）と定められていますが、%sから%sまでの間に、会議を開ける日が足りません（閉庁日の根拠：%s）。要綱設定の回数若しくは月又は閉庁日を改めてください。"
                    .formatted(
                            body.name(),
                            body.cadence().words(),
                            body.cadence().article(),
                            Wareki.day(from),
                            Wareki.day(to),
                            closingDays);
        }
    }

    /** The year is over. */
    record YearOver(FiscalYear year) implements YearPlanRefusal {
        @Override
        public String sentence() {
            return "%sは%sに終わったため、年間計画を立てられません。年度を選び直してください。".formatted(year, Wareki.day(year.lastDay()));
        }
    }

    /** A plan for one body, which no version of the charter has in that year, though others have it. */
    record NotInYear(String body, FiscalYear year) implements YearPlanRefusal {

        /** Of a body that the year does not have; {@link NoSuchBody} where no version at all has it. */
        static Refusal of(Council council, BodyId body, FiscalYear year) {
            return council.former().stream()
                    .filter(it -> it.id().equals(body))
                    .findFirst()
                    .<Refusal>map(it -> new NotInYear(it.name(), year))
                    .orElseGet(() -> new NoSuchBody(body));
        }

        @Override
        public String sentence() {
            return """
                    %sは、%sに施行される要綱設定のどの版にもないため、会議を計画できません。\
                    会議体は、開催日に施行されている版によります（システムの決まり）。\
                    作成中の計画は取りやめてください。新しく始めるときは、会議体又は年度を選び直してください。""".formatted(body, year);
        }
    }

    /** Another plan for the same year is under way. */
    record UnderWay(FiscalYear year, YearPlanState state) implements YearPlanRefusal {
        @Override
        public String sentence() {
            var mend = state == YearPlanState.DRAFT
                    ? "タスク「年間計画を確かめる」で続けるか、取りやめてから、改めて始めてください。"
                    : "しばらく待ち、全ての会議の準備が始まってから、改めて始めてください。";
            return "%sの年間計画は、既に%sです。%s".formatted(year, state.label(), mend);
        }
    }

    /** Something is to be done to a plan that is not a draft any more. */
    record NotADraft(FiscalYear year, YearPlanState state) implements YearPlanRefusal {
        @Override
        public String sentence() {
            return "%sの年間計画は%sのため、変更できません。画面を開き直してください。".formatted(year, state.label());
        }
    }

    /** A meeting on a day on which the office is closed. */
    record ClosedDay(String meeting, LocalDate day, String why, Article article) implements YearPlanRefusal {
        @Override
        public String sentence() {
            return "%s（%s）は閉庁日（%s、閉庁日の根拠：%s）です。開庁日に改めてください。"
                    .formatted(meeting, Wareki.dayAndWeekday(day), why, article);
        }
    }

    /** A meeting on a day that has passed. */
    record Past(String meeting, LocalDate day) implements YearPlanRefusal {
        @Override
        public String sentence() {
            return "%s（%s）は過ぎた日です。会議は今日以後の日に計画します（システムの決まり）。日を改めるか、行を削除してください。"
                    .formatted(meeting, Wareki.dayAndWeekday(day));
        }
    }

    /** A meeting on a day of another year. */
    record OtherYear(String meeting, LocalDate day, FiscalYear year) implements YearPlanRefusal {
        @Override
        public String sentence() {
            return "%s（%s）は%s（%sから%sまで）の日ではありません。会議は、開催日の属する年度に数えます（システムの決まり）。日を改めるか、行を削除してください。"
                    .formatted(
                            meeting,
                            Wareki.dayAndWeekday(day),
                            year,
                            Wareki.day(year.firstDay()),
                            Wareki.day(year.lastDay()));
        }
    }

    /** Two meetings of one body on one day. */
    record Twice(String meeting, LocalDate day) implements YearPlanRefusal {
        @Override
        public String sentence() {
            return "%sが%sに2回あります。同じ会議体の会議は1日に1回です（システムの決まり）。一方の日を改めるか、行を削除してください。"
                    .formatted(meeting, Wareki.dayAndWeekday(day));
        }
    }

    /** Somebody would sit in two places. */
    record TwoPlaces(String meeting, String other, LocalDate day, String both) implements YearPlanRefusal {
        @Override
        public String sentence() {
            return "%sの%sと%sは時間が重なり、%s。一方の日時を改めてください。".formatted(Wareki.dayAndWeekday(day), meeting, other, both);
        }
    }

    /** More meetings than the charter knows, and none out of turn. */
    record TooMany(Body body, int planned) implements YearPlanRefusal {
        @Override
        public String sentence() {
            return "%sは%s（根拠：%s）で、臨時の会議を認めていないため、既にある会議と合わせて%d回は計画できません。行を削除してください。"
                    .formatted(
                            body.name(), body.cadence().words(), body.cadence().article(), planned);
        }
    }

    /** A body that this plan is not for. */
    record OtherBody(String planned, String other) implements YearPlanRefusal {
        @Override
        public String sentence() {
            return "この計画は%sの会議を対象としているため、%sの会議を加えられません。行を削除し、改めて年間計画を始めてください。".formatted(planned, other);
        }
    }

    /** All that speaks against a plan, at once. */
    record Unfit(List<Refusal> faults) implements YearPlanRefusal {

        public Unfit {
            faults = List.copyOf(faults);
        }

        @Override
        public String sentence() {
            return numbered(faults.stream().map(Refusal::sentence).toList());
        }
    }

    /**
     * What the charter would rather have otherwise, and the office gave no reason for.
     *
     * @param since what came up after the reason was kept, which so says nothing of it
     */
    record Unexplained(List<PlanConcern> concerns, List<PlanConcern> since) implements YearPlanRefusal {

        public Unexplained {
            concerns = List.copyOf(concerns);
            since = List.copyOf(since);
        }

        @Override
        public String sentence() {
            return told("次の点を直すか、「会議体ごとの確認」の「このまま採用する理由」に理由を書いてください。", concerns)
                    + told("次の点は、保存した理由より後に生じました。直すか、理由をこの点も含めて書き改めてください。", since);
        }

        private static String told(String what, List<PlanConcern> concerns) {
            return concerns.isEmpty()
                    ? ""
                    : what
                            + numbered(concerns.stream()
                                    .map(it -> it.body().name() + "：" + it.sentence())
                                    .toList());
        }
    }

    private static String numbered(List<String> sentences) {
        return sentences.size() == 1
                ? sentences.get(0)
                : IntStream.range(0, sentences.size())
                        .mapToObj(n -> "（%d）%s".formatted(n + 1, sentences.get(n)))
                        .collect(Collectors.joining());
    }
}
