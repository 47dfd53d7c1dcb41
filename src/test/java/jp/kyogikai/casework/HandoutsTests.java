package jp.kyogikai.casework;

import static jp.kyogikai.testing.Refused.refusal;
import static jp.kyogikai.testing.Reviewers.NOBODY;
import static jp.kyogikai.testing.Reviewers.OFFICE;
import static jp.kyogikai.testing.Reviewers.SUPPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Reviewers;
import jp.kyogikai.testing.Supporters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("事例シートの開示（D5・D9）")
class HandoutsTests {

    @Autowired
    private Supporters supporters;

    @Autowired
    private Reviewers reviewers;

    @Autowired
    private Office office;

    @Autowired
    private Handouts handouts;

    @Autowired
    private CaseFile file;

    private String supportCase;
    private String review;

    @BeforeEach
    void aReleasedSheet() {
        supportCase = supporters.registerCase();
        review = reviewers.released(supportCase);
    }

    @Test
    @DisplayName("確認を受けても、会議を招集するまでは誰も開けない")
    void nobodyReadsBeforeTheCall() {
        var meeting = office.prepareMeeting("chosei", "2026-12-03");
        office.compileAgenda(meeting, office.variable(review, "label"));

        assertThat(refusal(() -> reviewers.open(review, OFFICE))).isEqualTo(new ReviewRefusal.NotHandedOut());
        assertThat(refusal(() -> reviewers.open(review, SUPPORTER))).isEqualTo(new ReviewRefusal.NotHandedOut());
    }

    @Test
    @DisplayName("確認を受けていない事例シートは、誰も開けない")
    void nobodyReadsAnUnreleasedSheet() {
        var other = supporters.registerCase();
        var unreleased = reviewers.begin(other);
        reviewers.write(unreleased, Reviewers.sheet());

        assertThat(refusal(() -> reviewers.open(unreleased, OFFICE))).isEqualTo(new ReviewRefusal.NotHandedOut());
        assertThat(refusal(() -> reviewers.open(unreleased, member("chosei"))))
                .isEqualTo(new ReviewRefusal.NotHandedOut());
    }

    @Test
    @DisplayName("事務局は、その会議の委員の数だけ番号を付けた回収資料を印刷する")
    void theOfficePrintsNumberedCopies() {
        convene();

        var copies = reviewers.open(review, OFFICE).copies();

        var all = reviewers.members("chosei").size();
        assertThat(copies).hasSize(all);
        assertThat(copies.get(0).mark()).isEqualTo("No. 1 / " + all);
        assertThat(copies.get(all - 1).mark()).isEqualTo("No. %d / %d".formatted(all, all));
    }

    @Test
    @DisplayName("委員には自分の番号の1部だけを、事例の担当者には担当者用の1部を示す")
    void aMemberGetsTheOwnCopy() {
        convene();

        assertThat(reviewers.open(review, member("chosei")).copies())
                .singleElement()
                .satisfies(copy -> assertThat(copy.mark()).startsWith("No. 1 / "));
        assertThat(reviewers.open(review, SUPPORTER).copies()).containsExactly(new SheetPaper.Copy("事例の担当者用", ""));
    }

    @Test
    @DisplayName("別の会議体の委員、担当でない相談支援専門員、役職のない人は開けない")
    void othersAreRefused() {
        convene();
        var stranger = new Actor("soudan2", Set.of(GroupId.supporters(Reviewers.COUNCIL)));
        var admin = new Actor("admin", Set.of(GroupId.administrators()));

        assertThat(refusal(() -> reviewers.open(review, stranger))).isEqualTo(new ReviewRefusal.NotOfThisMeeting());
        assertThat(refusal(() -> reviewers.open(review, NOBODY))).isEqualTo(new ReviewRefusal.NotOfThisMeeting());
        assertThat(refusal(() -> reviewers.open(review, admin))).isEqualTo(new ReviewRefusal.NotOfThisMeeting());
        assertThat(refusal(() -> reviewers.open(review, outsider()))).isEqualTo(new ReviewRefusal.NotOfThisMeeting());
    }

    @Test
    @DisplayName("開示されるのは、その事例検討を次第に載せた会議だけである")
    void onlyThatMeetingHasTheSheet() {
        var other = reviewers.released(supporters.registerCase());
        var elsewhere = meetingId(office.convene("chosei", office.variable(other, "label")));

        var here = meetingId(convene());

        assertThat(handouts.of(here, OFFICE, Optional.empty()))
                .containsOnly(java.util.Map.entry(office.variable(review, "label"), reviewers.id(review)));
        assertThat(handouts.of(elsewhere, OFFICE, Optional.empty()))
                .doesNotContainKey(office.variable(review, "label"));
        assertThat(handouts.of(here, NOBODY, Optional.of(outsider()))).isEmpty();
    }

    @Test
    @DisplayName("結果を記録した後は、回収したものとして、誰も開けない")
    void nobodyReadsAfterTheMeeting() {
        var meeting = convene();
        office.takeAttendance(meeting, Integer.MAX_VALUE);
        office.takeResults(meeting, "REVIEWED", "");
        var id = reviewers.id(review);
        office.runJobs();

        assertThat(refusal(() -> handouts.sheet(id, OFFICE, Optional.empty())))
                .isEqualTo(new ReviewRefusal.NotHandedOut());
        assertThat(handouts.of(meetingId(meeting), OFFICE, Optional.empty())).isEmpty();
    }

    @Test
    @DisplayName("事例シートを開いたことは、事例の閲覧記録に一つずつ残る")
    void eachOpeningIsLogged() {
        convene();

        reviewers.open(review, OFFICE);
        reviewers.open(review, SUPPORTER);

        var what = "事例シート（回収資料、" + office.variable(review, "label") + "）";
        assertThat(file.readers(reviewers.caseOf(supportCase), SUPPORTER))
                .filteredOn(note -> note.what().equals(what))
                .extracting(note -> note.reader())
                .containsExactlyInAnyOrder("jimukyoku", "soudan");
    }

    private String convene() {
        return office.convene("chosei", office.variable(review, "label"));
    }

    private MeetingId meetingId(String meeting) {
        return new MeetingId(office.variable(meeting, "meetingId"));
    }

    private PersonId member(String body) {
        return reviewers.members(body).get(0);
    }

    /** A member of the plenary who does not sit in the coordination body. */
    private PersonId outsider() {
        var here = reviewers.members("chosei");
        return reviewers.members("zentai").stream()
                .filter(person -> !here.contains(person))
                .findFirst()
                .orElseThrow();
    }
}
