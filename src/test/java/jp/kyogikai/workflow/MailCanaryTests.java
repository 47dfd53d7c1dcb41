package jp.kyogikai.workflow;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kyogikai.mail.DeliveryCard;
import jp.kyogikai.mail.Ledger;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.testing.Canaries;
import jp.kyogikai.testing.Eml;
import jp.kyogikai.testing.HandshakesKept;
import jp.kyogikai.testing.InKyogikai;
import jp.kyogikai.testing.Office;
import jp.kyogikai.testing.Reviewers;
import jp.kyogikai.testing.Supporters;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@InKyogikai
@ExtendWith(HandshakesKept.class)
@DisplayName("メールと個別事例")
class MailCanaryTests {

    @Autowired
    private Supporters supporters;

    @Autowired
    private Office office;

    @Autowired
    private Reviewers reviewers;

    @Autowired
    private MeetingProcess process;

    @Autowired
    private Ledger ledger;

    private final Canaries type = new Canaries();
    private String number = "";
    private String meeting = "";

    @BeforeEach
    void aCaseIsOnTheAgenda() {
        var supportCase = supporters.register(registration());
        var review = reviewers.begin(supportCase);
        reviewers.write(review, sheet());
        reviewers.decide(review, sheet(), "KEPT", type.word("reason"));
        reviewers.release(review, "jimukyoku", "APPROVED", "");
        number = office.variable(review, "label");
        meeting = office.variable(office.convene("chosei", number), "meetingId");
        office.runJobs();
    }

    @Test
    @DisplayName("事例検討のある会議の開催通知は、番号だけを示し、事例の文も氏名も含まない")
    void theNoticeTellsTheNumberAlone() {
        assertThat(mails()).hasSizeGreaterThan(1);

        assertThat(words()).contains(number);
        assertThat(type.heard(words()::contains)).isEmpty();
    }

    @Test
    @DisplayName("その会議の中止のお知らせにも、事例の文、氏名及び中止の理由はない")
    void theCancellationTellsNothingEither() {
        process.cancel(new jp.kyogikai.shared.MeetingId(meeting), type.word("why off"), Reviewers.OFFICE);
        office.runJobs();

        assertThat(words()).contains("中止");
        assertThat(type.heard(words()::contains)).isEmpty();
    }

    @Test
    @DisplayName("メールに書いた文は、この点検が見つける")
    void aWordInAMailIsFound() {
        var leak = type.word("leak");

        assertThat(type.heard((words() + leak)::contains)).containsExactly("leak");
    }

    private String words() {
        return mails().stream().map(Eml::words).collect(joining("\n"));
    }

    private List<Eml> mails() {
        return ledger.lines(new CouncilId(Office.COUNCIL), null, meeting).stream()
                .map(DeliveryCard::id)
                .flatMap(id -> ledger.file(id).stream())
                .map(Eml::read)
                .toList();
    }

    private VariableMap sheet() {
        return Reviewers.sheet(type.word("situation") + "　高田小学校")
                .putValue("support", type.word("support"))
                .putValue("question", type.word("question"));
    }

    private VariableMap registration() {
        return Supporters.entry()
                .putValue("pseudonym", type.word("pseudonym"))
                .putValueTyped(
                        "names",
                        Office.json(Supporters.names(
                                type.word("family") + " " + type.word("given"), type.word("kana") + " なまえ")))
                .putValue("situation", type.word("case"))
                .putValue("wishes", type.word("wishes"));
    }
}
