package jp.kyogikai.meeting;

import static jp.kyogikai.meeting.AYear.YEAR;
import static jp.kyogikai.meeting.AYear.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.kyogikai.charter.Charters;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("年間計画の点検")
class PlanCheckTests {

    @Test
    @DisplayName("C2 閉庁日の会議は、その理由と根拠を示して断る")
    void aClosedDayIsRefused() {
        var refusals = AYear.inKisarazu().check(entry("chosei", "2027-09-23")).refusals();

        assertThat(refusals)
                .containsExactly(new YearPlanRefusal.ClosedDay(
                        "調整会議", LocalDate.of(2027, 9, 23), "秋分の日", Article.unconfirmed()));
        assertThat(sentence(refusals)).isEqualTo("調整会議（令和9年9月23日（木））は閉庁日（秋分の日、閉庁日の根拠：既定（未確認））です。開庁日に改めてください。");
    }

    @Test
    @DisplayName("年度と開催日が合わない会議は断る")
    void anotherYearIsRefused() {
        var refusals = AYear.inKisarazu().check(entry("chosei", "2028-04-03")).refusals();

        assertThat(refusals).containsExactly(new YearPlanRefusal.OtherYear("調整会議", LocalDate.of(2028, 4, 3), YEAR));
        assertThat(sentence(refusals))
                .isEqualTo("調整会議（令和10年4月3日（月））は令和9年度（令和9年4月1日から令和10年3月31日まで）の日ではありません。"
                        + "会議は、開催日の属する年度に数えます（システムの決まり）。日を改めるか、行を削除してください。");
    }

    @Test
    @DisplayName("過ぎた日の会議は断り、今日の会議は断らない")
    void aPastDayIsRefused() {
        var year = AYear.inKisarazu().on("2027-05-19");

        assertThat(year.check(entry("chosei", "2027-05-18")).refusals())
                .containsExactly(new YearPlanRefusal.Past("調整会議", LocalDate.of(2027, 5, 18)));
        assertThat(year.check(entry("chosei", "2027-05-19")).refusals()).isEmpty();
    }

    @Test
    @DisplayName("同じ会議体の会議は、計画の中でも、既にある会議とも、1日に2回開けない")
    void aBodyMeetsOnceADay() {
        var twice = new YearPlanRefusal.Twice("こども部会", LocalDate.of(2027, 5, 19));
        var morning = entry("kodomo", "2027-05-19", "10:00", "11:00");
        var evening = entry("kodomo", "2027-05-19", "18:00", "19:00");

        assertThat(AYear.inKisarazu().check(morning, evening).refusals()).containsExactly(twice);
        assertThat(AYear.inKisarazu()
                        .with("kodomo", "2027-05-19")
                        .check(morning)
                        .refusals())
                .containsExactly(twice);
    }

    @Test
    @DisplayName("委員の重なる2つの会議は、同じ時間に開けず、続けてなら開ける")
    void nobodyIsInTwoPlaces() {
        var year = AYear.inKisarazu().seating("髙﨑", "kodomo", "kenri").seating("山﨑", "kodomo", "kenri");
        var first = entry("kodomo", "2027-05-19", "14:00", "16:00");

        assertThat(sentence(year.check(first, entry("kenri", "2027-05-19", "15:00", "17:00"))
                        .refusals()))
                .isEqualTo("令和9年5月19日（水）の権利擁護部会とこども部会は時間が重なり、委員2人が両方に出席できません（根拠：委員名簿）。一方の日時を改めてください。");
        assertThat(year.check(first, entry("kenri", "2027-05-19", "16:00", "17:00"))
                        .refusals())
                .isEmpty();
    }

    @Test
    @DisplayName("委員がまだ決まっていなくても、部会長が兼ねる調整会議とその部会は同じ時間に開けない")
    void chairsAreSeatedByTheCharter() {
        var refusals = AYear.inKisarazu()
                .check(entry("kodomo", "2027-05-19"), entry("chosei", "2027-05-19"))
                .refusals();

        assertThat(sentence(refusals)).contains("こども部会長が調整会議の委員を兼ねています（根拠：木更津市地域自立支援協議会 組織のイメージ図");
    }

    @Test
    @DisplayName("断る点は、一度に全て示す")
    void everythingIsToldAtOnce() {
        var refusals = AYear.inKisarazu()
                .check(entry("chosei", "2027-05-16"), entry("zentai", "2026-05-20"))
                .refusals();

        assertThat(new YearPlanRefusal.Unfit(refusals).sentence())
                .startsWith("（1）")
                .contains("（2）");
    }

    @Test
    @DisplayName("要綱設定にない会議体は断る")
    void anUnknownBodyIsRefused() {
        assertThat(AYear.inKisarazu().check(entry("nanika", "2027-05-19")).refusals())
                .containsExactly(new NoSuchBody(new BodyId("nanika")));
    }

    @Test
    @DisplayName("設置期間の後の会議は、設置期間の根拠を示して断る")
    void afterItsEndABodyIsRefused() {
        var year = AYear.of(Charters.written(Charters.SMALL.replace(
                "purpose: 調べる。\n", "purpose: 調べる。\n    until: 令和9年9月30日\n    until-source: youko 第7条\n")));

        var refusals = year.check(entry("ko", "2027-10-06")).refusals();

        assertThat(refusals).containsExactly(new BodyEnded(year.body("ko"), LocalDate.of(2027, 10, 6)));
        assertThat(sentence(refusals))
                .isEqualTo(
                        "暮らし部会の設置期間は令和9年9月30日まで（根拠：要綱第7条）のため、令和9年10月6日に会議を開けません。" + "開催日を改めるか、要綱設定の「until: 」を改めてください。");
    }

    @Test
    @DisplayName("回数が足りないことは注意にとどめ、根拠を示す")
    void tooFewIsAConcern() {
        var concerns = concerns(AYear.inKisarazu(), "zentai", entry("zentai", "2027-06-18"));

        assertThat(concerns).first().isEqualTo("年2回（根拠：木更津市地域自立支援協議会 組織のイメージ図（令和3年5月））に対して、既にある会議と合わせて1回です。");
    }

    @Test
    @DisplayName("K2・C4 複数の会議体の合計に足りない計画は、既にある会議とともに数え、根拠を示して注意する")
    void tooFewTogetherIsAConcern() {
        var year = AYear.of(Charters.shipped("hiratsuka")).with("kodomo", "2027-05-19");
        var first = Charters.shipped("hiratsuka").yearTotals().get(0);

        var concerns = year.check(entry("kodomo", "2027-06-18"), entry("zentai", "2027-06-18"))
                .concerns();

        assertThat(concerns)
                .filteredOn(PlanConcern.FewerTogether.class::isInstance)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.body().id()).isEqualTo(first.bodies().get(0));
                    assertThat(it.sentence())
                            .startsWith(first.name() + "（年39回以上、根拠：")
                            .endsWith("既にある会議と合わせて2回です。");
                });
    }

    @Test
    @DisplayName("合計に足りるだけの会議を計画すれば、合計の注意はない")
    void enoughTogetherIsNoConcern() {
        var year = AYear.of(Charters.shipped("hiratsuka"));
        IntStream.range(0, 39)
                .forEach(n ->
                        year.with("kodomo", LocalDate.of(2027, 4, 5).plusDays(n).toString()));

        assertThat(year.check().concerns()).noneMatch(PlanConcern.FewerTogether.class::isInstance);
    }

    @Test
    @DisplayName("一つの会議体だけの計画では、合計の注意を示さない")
    void oneBodyAloneIsNotToldOfTheTotal() {
        var year = AYear.of(Charters.shipped("hiratsuka")).only("kodomo");

        assertThat(year.check().concerns()).noneMatch(PlanConcern.FewerTogether.class::isInstance);
    }

    @Test
    @DisplayName("定めを超える会議は、臨時の会議として始めることを注意する")
    void tooManyAreOutOfTurn() {
        var year = AYear.inKisarazu().with("zentai", "2027-05-19").with("zentai", "2027-11-19");
        var third = entry("zentai", "2028-02-18");

        assertThat(concerns(year, "zentai", third)).first().asString().endsWith("3回です。1回は、臨時総会として始めます。");
        assertThat(year.check(third).kind(third)).isEqualTo(MeetingKind.EXTRAORDINARY);
    }

    @Test
    @DisplayName("臨時の会議の定めのない会議体では、定めを超える会議を断る")
    void withoutTheRuleNobodyMeetsOutOfTurn() {
        var year = AYear.of(Charters.written(Charters.SMALL.replace("times: 3,", "times: 1, extraordinary: no,")));

        var refusals = year.check(entry("oya", "2027-05-19"), entry("oya", "2027-11-19"))
                .refusals();

        assertThat(refusals).containsExactly(new YearPlanRefusal.TooMany(year.body("oya"), 2));
    }

    @Test
    @DisplayName("「年1回以上」の会議体では、2回目からも定例の会議として計画し、多いことを断らず、注意もしない")
    void moreThanAtLeastIsNoConcern() {
        var year = AYear.of(
                Charters.written(Charters.SMALL.replace("times: 3,", "times: 1, at-least: yes, extraordinary: no,")));
        var second = entry("oya", "2027-11-19");

        var check = year.check(entry("oya", "2027-05-19"), second);

        assertThat(check.refusals()).isEmpty();
        assertThat(check.kind(second)).isEqualTo(MeetingKind.REGULAR);
        assertThat(check.concerns()).noneMatch(PlanConcern.More.class::isInstance);
        assertThat(year.check().concerns()).anyMatch(PlanConcern.Fewer.class::isInstance);
    }

    @Test
    @DisplayName("「年2回から3回まで」の会議体では、3回目までを定例の会議とし、4回目を臨時の会議として注意する")
    void moreThanTheRangeIsAConcern() {
        var year = AYear.of(Charters.written(Charters.SMALL.replace("times: 3,", "times: 2, at-most: 3,")))
                .with("oya", "2027-05-19")
                .with("oya", "2027-08-18");
        var third = entry("oya", "2027-11-17");
        var fourth = entry("oya", "2028-02-16");

        assertThat(year.check(third).concerns()).noneMatch(PlanConcern.More.class::isInstance);
        assertThat(year.check(third, fourth).kind(third)).isEqualTo(MeetingKind.REGULAR);
        assertThat(year.check(third, fourth).kind(fourth)).isEqualTo(MeetingKind.EXTRAORDINARY);
        assertThat(concerns(year, "oya", third, fourth))
                .contains("年2回から3回まで（根拠：組織図）に対して、既にある会議と合わせて4回です。1回は、臨時全体会として始めます。");
    }

    @Test
    @DisplayName("「以上」の会議体では、間隔が定めより長いことだけを注意する")
    void nearerThanTheDistanceIsNoConcern() {
        var year = AYear.of(Charters.written(
                Charters.SMALL.replace("times: 4, interval: 3,", "times: 4, interval: 3, at-least: yes,")));

        assertThat(concerns(year, "ko", entry("ko", "2027-04-14"), entry("ko", "2027-05-19")))
                .noneMatch(it -> it.contains("か月間隔"));
        assertThat(concerns(year, "ko", entry("ko", "2027-04-14"), entry("ko", "2027-09-15")))
                .anyMatch(it -> it.contains("間は5か月です。3か月間隔（"));
    }

    @Test
    @DisplayName("間隔が幅を外れることを注意し、間隔の定めのない会議体では注意しない")
    void theDistanceIsAConcern() {
        var year = AYear.inKisarazu();

        assertThat(concerns(year, "kodomo", entry("kodomo", "2027-04-14"), entry("kodomo", "2027-09-15")))
                .anyMatch(it -> it.contains("間は5か月です。3か月間隔（前後1か月まで、根拠：") && it.endsWith("）と定められています。"));
        assertThat(concerns(year, "zentai", entry("zentai", "2027-04-14"), entry("zentai", "2027-05-19")))
                .noneMatch(it -> it.contains("か月間隔"));
    }

    @Test
    @DisplayName("前年度の最後の会議との間隔も、幅を外れれば注意する")
    void theDistanceFromTheYearBeforeIsAConcern() {
        var april = entry("kodomo", "2027-04-14");

        assertThat(concerns(AYear.inKisarazu().after("kodomo", "2027-03-19"), "kodomo", april))
                .anyMatch(it -> it.startsWith("令和9年3月19日と令和9年4月14日の間は1か月です。3か月間隔（前後1か月まで、根拠："));
        assertThat(concerns(AYear.inKisarazu().after("kodomo", "2027-01-20"), "kodomo", april))
                .noneMatch(it -> it.contains("か月間隔"));
    }

    @Test
    @DisplayName("定例の月でない会議を注意する")
    void anotherMonthIsAConcern() {
        var year = AYear.of(Charters.written(
                Charters.SMALL.replace("times: 4, interval: 3, source: paper", "months: [5, 11], source: youko 第6条")));

        assertThat(concerns(year, "ko", entry("ko", "2027-06-16"), entry("ko", "2027-11-17")))
                .containsExactly("令和9年6月16日は、定例の月（5月・11月、根拠：要綱第6条）ではありません。");
    }

    @Test
    @DisplayName("定例の月の1つに2回開き、別の定例の月に会議がない計画を、根拠を示して注意する")
    void anEmptyMonthIsAConcern() {
        var year = AYear.of(Charters.written(
                Charters.SMALL.replace("times: 4, interval: 3, source: paper", "months: [5, 11], source: youko 第6条")));
        var first = entry("ko", "2027-05-12");

        assertThat(concerns(year, "ko", first, entry("ko", "2027-05-26")))
                .containsExactly("定例の月である11月（根拠：要綱第6条）に会議がありません。");
        assertThat(concerns(year, "ko", first, entry("ko", "2027-11-17"))).isEmpty();
    }

    @Test
    @DisplayName("開催通知の期限を過ぎた日の会議は、期限と根拠を示して注意し、期限の日までなら注意しない")
    void shortNoticeIsAConcern() {
        var year = AYear.inKisarazu().on("2027-05-12");

        assertThat(concerns(year, "chosei", entry("chosei", "2027-05-18")))
                .contains("令和9年5月18日の会議は、開催通知の期限（会議の日の7日前まで、根拠：既定（未確認））の令和9年5月11日を過ぎているため、通知が間に合いません。");
        assertThat(concerns(year, "chosei", entry("chosei", "2027-05-19"))).noneMatch(it -> it.contains("開催通知の期限"));
    }

    @Test
    @DisplayName("C3 調整会議の前に部会を開かないことと、総会の前に調整会議を開かないことを注意する")
    void reportsAreToBeReady() {
        var year = AYear.inKisarazu();
        var late = entry("chosei", "2027-06-14");
        var assembly = entry("zentai", "2027-06-18");

        assertThat(concerns(year, "chosei", late, assembly))
                .anyMatch(it -> it.startsWith("令和9年6月18日の総会の前に開く会議が、令和9年5月31日までにありません。"));
        assertThat(concerns(year, "kodomo", late, entry("kodomo", "2027-06-09")))
                .anyMatch(it -> it.startsWith("令和9年6月14日の調整会議の前に開く会議が、令和9年6月7日までにありません。"));
    }

    @Test
    @DisplayName("C3 総会の前の調整会議が、およそ25日前の幅より早いことを、根拠を示して注意する")
    void coordinationTooEarlyIsAConcern() {
        var assembly = entry("zentai", "2027-06-18");

        assertThat(concerns(AYear.inKisarazu(), "chosei", entry("chosei", "2027-04-09"), assembly))
                .contains(
                        "令和9年6月18日の総会の前に開く会議は令和9年4月9日（70日前）が最後であり、令和9年5月17日以後にありません。" + "報告が古くなるおそれがあります（根拠：既定（未確認））。");
        assertThat(concerns(AYear.inKisarazu(), "chosei", entry("chosei", "2027-05-17"), assembly))
                .noneMatch(it -> it.contains("報告が"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "times: 4 | true",
                "times: 4, day: 第2金曜日 | false",
                "times: 4, interval: 3 | false",
                "months: [4, 7, 10, 1] | false"
            })
    @DisplayName("C3 調整会議が早すぎることは、要綱設定に月、曜日又は間隔の定めがあれば注意しない")
    void itsOwnRhythmIsNoConcern(String cadence, boolean told) {
        var year = AYear.of(Charters.written(Charters.SMALL
                .replaceAll(".*会議体の長.*\n", "")
                .replace("tier: 専門部会", "tier: 調整・実務")
                .replace("times: 4, interval: 3,", cadence + ",")));

        var concerns = year.check(entry("ko", "2027-04-09"), entry("oya", "2027-09-17"))
                .concerns();

        assertThat(concerns.stream().anyMatch(PlanConcern.TooEarly.class::isInstance))
                .isEqualTo(told);
    }

    private static List<String> concerns(AYear year, String body, PlanEntry... entries) {
        return year.check(entries).concerns().stream()
                .filter(it -> it.body().id().value().equals(body))
                .map(PlanConcern::sentence)
                .toList();
    }

    private static String sentence(List<Refusal> refusals) {
        assertThat(refusals).hasSize(1);
        return refusals.get(0).sentence();
    }
}
