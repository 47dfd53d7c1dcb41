package jp.kyogikai.meeting;

import static jp.kyogikai.meeting.AYear.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.shared.BodyId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C8 日程変更による計画の注意")
class MoveAgainstPlanTests {

    private static final BodyId KODOMO = new BodyId("kodomo");
    private static final BodyId CHOSEI = new BodyId("chosei");
    private static final BodyId ZENTAI = new BodyId("zentai");

    @Test
    @DisplayName("元から間隔の合わない会議は、同じ月の別の日に移しても、新しい注意にならない")
    void aDistanceThatWasWrongBefore() {
        var year = AYear.inKisarazu().with("kodomo", "2027-04-09");

        assertThat(fresh(year, KODOMO, entry("kodomo", "2027-11-10"), entry("kodomo", "2027-11-12")))
                .isEmpty();
        assertThat(fresh(year, KODOMO, entry("kodomo", "2027-11-10"), entry("kodomo", "2027-12-10")))
                .hasOnlyElementsOfType(PlanConcern.Distance.class)
                .isNotEmpty();
    }

    @Test
    @DisplayName("元から定例の月でない会議は、別の月に移しても、新しい注意にならない")
    void aMonthThatWasWrongBefore() {
        var year = AYear.of(Charters.written(Charters.SMALL.replace("times: 3,", "months: [5, 11],")));
        var body = new BodyId("oya");
        var day = entry("oya", "2027-08-10");

        assertThat(fresh(year, body, day, entry("oya", "2027-08-12")))
                .noneMatch(PlanConcern.OtherMonth.class::isInstance);
        assertThat(fresh(year, body, entry("oya", "2027-05-12"), day))
                .anyMatch(PlanConcern.OtherMonth.class::isInstance);
    }

    @Test
    @DisplayName("前に開く会議が元からない総会は、移しても新しい注意にならず、前に開く会議を移して間に合わなくなれば注意する")
    void whatIsNotReady() {
        assertThat(fresh(AYear.inKisarazu(), ZENTAI, entry("zentai", "2027-06-18"), entry("zentai", "2027-06-21")))
                .isEmpty();
        assertThat(fresh(
                        AYear.inKisarazu().with("zentai", "2027-06-18").with("zentai", "2028-02-18"),
                        CHOSEI,
                        entry("chosei", "2027-05-21"),
                        entry("chosei", "2028-01-21")))
                .anyMatch(it -> it.sentence().startsWith("令和9年6月18日の総会の前に"));
    }

    @Test
    @DisplayName("総会の前の調整会議が元から早すぎるときは、移しても新しい注意にならず、移して早すぎるようになれば注意する")
    void whatIsTooEarly() {
        var year = AYear.inKisarazu().with("zentai", "2027-06-18");

        assertThat(fresh(year, CHOSEI, entry("chosei", "2027-04-09"), entry("chosei", "2027-04-12")))
                .isEmpty();
        assertThat(fresh(year, CHOSEI, entry("chosei", "2027-05-21"), entry("chosei", "2027-04-12")))
                .hasOnlyElementsOfType(PlanConcern.TooEarly.class)
                .hasSize(1);
    }

    @Test
    @DisplayName("開催通知が間に合わないことは、計画の注意としては示さない（日程変更の注意が示す）")
    void shortNoticeIsToldOnce() {
        assertThat(fresh(
                        AYear.inKisarazu().on("2027-05-12"),
                        KODOMO,
                        entry("kodomo", "2027-05-26"),
                        entry("kodomo", "2027-05-18")))
                .noneMatch(PlanConcern.ShortNotice.class::isInstance);
    }

    private static List<PlanConcern> fresh(AYear year, BodyId moved, PlanEntry from, PlanEntry to) {
        return MoveAgainstPlan.fresh(year.check(from).concerns(), year.check(to).concerns(), moved);
    }
}
