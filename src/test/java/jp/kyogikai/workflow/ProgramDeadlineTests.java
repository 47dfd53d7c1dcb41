package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Set;
import jp.kyogikai.duty.DutyKey;
import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.MoreTime;
import jp.kyogikai.program.AnnualPrograms;
import jp.kyogikai.program.ChapterCard;
import jp.kyogikai.program.ProgramDrafts;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.ChapterId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Programming;
import jp.kyogikai.testing.ShiftedClock;
import jp.kyogikai.testing.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The drafts of the bodies are owed by a day, in the one book of deadlines. */
@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("J5 原案の提出期限")
class ProgramDeadlineTests {

    private static final Actor SECRETARY =
            new Actor("jimukyoku", Set.of(GroupId.secretariat(new CouncilId(Office.COUNCIL))));

    @Autowired
    AnnualPrograms programs;

    @Autowired
    Programming programming;

    @Autowired
    ProgramDrafts drafts;

    @Autowired
    MoreTime moreTime;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Watch watch;

    @Autowired
    ShiftedClock clock;

    @AfterEach
    void putBack() {
        watch.putBack();
    }

    @Test
    @DisplayName("期限を過ぎた原案は会議体ごとに期限超過となり、提出すると1つずつ消える")
    void aLateDraftIsShownUntilItIsSent() {
        var plan = programming.begin("PLAN", 2061);

        watch.after(15);

        assertThat(watch.shownOn(plan)).hasSize(7).anyMatch(it -> it.contains("こども部会 事業計画・事業報告の原案の提出期限を1日過ぎています"));
        programming.send(plan, "kodomo");
        assertThat(watch.shownOn(plan)).hasSize(6).noneMatch(it -> it.contains("こども部会"));
        programming.sendAll(plan);
        assertThat(watch.shownOn(plan)).isEmpty();
    }

    @Test
    @DisplayName("1つの会議体の期限を延ばすと、その会議体の原案とタスクだけが後の日になる")
    void moreTimeIsForOneBody() {
        var plan = programming.begin("PLAN", 2062);
        var task = programming.draft(plan, "kodomo");
        var chapter = chapter(plan, "kodomo");
        var due = drafts.card(chapter).due();

        moreTime.grant(key(chapter), due.plusDays(10), "部会の開催を待つため", SECRETARY);

        assertThat(drafts.card(chapter).due()).isEqualTo(due.plusDays(10));
        assertThat(drafts.card(chapter(plan, "kenri")).due()).isEqualTo(due);
        assertThat(programming.draft(plan, "kodomo").getDueDate())
                .isAfter(task.getDueDate())
                .isAfter(programming.draft(plan, "kenri").getDueDate());
        assertThat(programming
                        .draft(plan, "kodomo")
                        .getDueDate()
                        .toInstant()
                        .atZone(ZoneId.of("Asia/Tokyo"))
                        .toLocalDate())
                .isEqualTo(due.plusDays(10));
    }

    @Test
    @DisplayName("期限を延ばす間にほかの方が原案を保存すれば、延ばす方を断り、保存した原案は元に戻らない")
    void moreTimeDoesNotPutTheOldTextBack() {
        var plan = programming.begin("PLAN", 2063);
        var chapter = chapter(plan, "kodomo");
        var kept = drafts.lines(chapter);
        var outer = new TransactionTemplate(transactions);
        var inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        assertThatThrownBy(() -> outer.executeWithoutResult(granting -> {
                    var due = drafts.card(chapter).due();
                    inner.executeWithoutResult(saving -> drafts.plan(chapter, kept, "新しい本文", SECRETARY));
                    moreTime.grant(key(chapter), due.plusDays(10), "部会の開催を待つため", SECRETARY);
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(drafts.card(chapter).text()).isEqualTo("新しい本文");
    }

    private static DutyKey key(ChapterId chapter) {
        return new DutyKey(DutyKind.PROGRAM, chapter.value());
    }

    private ChapterId chapter(String plan, String body) {
        return programs.card(programming.id(plan)).chapters().stream()
                .filter(chapter -> chapter.body().value().equals(body))
                .map(ChapterCard::id)
                .findFirst()
                .orElseThrow();
    }
}
