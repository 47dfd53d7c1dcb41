package jp.kyogikai.casework;

import static jp.kyogikai.casework.SampleCase.COUNCIL;
import static jp.kyogikai.casework.SampleCase.OFFICE;
import static jp.kyogikai.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Supporters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@DisplayName("個別支援会議の運営状況の報告（D7・D8）")
class CaseStatusPapersTests {

    @Autowired
    private CaseStatusPapers papers;

    @Autowired
    private Office office;

    @Autowired
    private Supporters supporters;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("動いていない事例は番号と状況だけを示し、仮名も内容も示さない")
    void stalledCasesAreShownByNumber() {
        var supportCase = supporters.register(Supporters.entry().putValue("pseudonym", "浜風さん"));

        var paper = papers.paper(prepared("chosei", "2026-12-03"), OFFICE);

        assertThat(paper.stalled())
                .contains(new CaseStatusPaper.Line(
                        office.variable(supportCase, "label"), List.of("主担当が決まっていない"), List.of()));
        assertThat(paper.toString()).doesNotContain("浜風さん", "夜間に介護者が倒れた");
    }

    @Test
    @DisplayName("分野ごとの件数は、登録した事例と会議の結果の合計に一致する")
    void fieldsAddUp() {
        for (int i = 0; i < 3; i++) {
            supporters.meet(supporters.registerCase(), "RESOLVED");
            supporters.register(Supporters.entry().putValue("field", "権利擁護"));
        }

        var paper = papers.paper(prepared("chosei", "2027-03-31"), OFFICE);

        assertThat(paper.fields()).isNotEmpty();
        assertThat(paper.fields().stream()
                        .mapToInt(CaseStatusPaper.Field::cases)
                        .sum())
                .isEqualTo(paper.cases());
        assertThat(paper.fields().stream()
                        .flatMap(field -> field.results().stream())
                        .filter(result -> result.label().equals("解決"))
                        .mapToInt(CaseStatusPaper.Result::times)
                        .sum())
                .isEqualTo(paper.results().get(0).times());
    }

    @Test
    @DisplayName("会議の前は今日まで、会議の後はその会議の日までを数える")
    void thePaperCountsUpToTheMeeting() {
        var today = LocalDate.now(clock);
        var ahead = papers.paper(prepared("chosei", today.plusDays(9).toString()), OFFICE);
        var before = papers.paper(prepared("chosei", today.minusDays(9).toString()), OFFICE);

        assertThat(ahead.until()).isEqualTo(Wareki.day(today));
        assertThat(before.until()).isEqualTo(Wareki.day(today.minusDays(9)));
    }

    @Test
    @DisplayName("事務局のほか、その会議体の長が開け、ほかの会議体の長は開けない")
    void theChairOfThatBodyOpensIt() {
        var meeting = prepared("chosei", "2026-12-03");

        assertThat(papers.paper(meeting, chair("chosei")).meeting()).contains("調整会議");
        assertThat(refusal(() -> papers.paper(meeting, chair("zentai")))).isInstanceOf(NoRight.class);
        assertThat(refusal(() -> papers.paper(meeting, SampleCase.SUPPORTER))).isInstanceOf(NoRight.class);
    }

    @Test
    @DisplayName("要綱設定で報告することとしていない会議体には、理由を示して報告しない")
    void otherBodiesAreToldNothing() {
        var refused = refusal(() -> papers.paper(prepared("kodomo", "2026-12-03"), OFFICE));

        assertThat(refused).isInstanceOf(StatusRefusal.NotReported.class);
        assertThat(refused.sentence()).contains("こども部会の議題には、個別支援会議の運営状況がありません");
    }

    private MeetingId prepared(String body, String day) {
        return new MeetingId(office.variable(office.prepareMeeting(body, day), "meetingId"));
    }

    private static Actor chair(String body) {
        return new Actor("osa", Set.of(GroupId.chair(COUNCIL, new BodyId(body))));
    }
}
