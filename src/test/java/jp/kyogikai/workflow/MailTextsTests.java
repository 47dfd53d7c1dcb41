package jp.kyogikai.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.document.Papers;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("メールの文面")
class MailTextsTests {

    private static final Path GOLDEN = Path.of("src/test/resources/papers");

    @TempDir
    Path officeDir;

    record Sample(String name, String template, Paper words) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("mail-notice", "mail-meeting", meeting("開催通知", false, false, false)),
                new Sample("mail-change", "mail-meeting", meeting("開催変更の通知", true, false, false)),
                new Sample("mail-cancellation", "mail-meeting", meeting("開催中止のお知らせ", false, true, false)),
                new Sample("mail-in-writing", "mail-meeting", meeting("開催通知", false, false, true)),
                new Sample("mail-in-writing-off", "mail-meeting", meeting("開催中止のお知らせ", false, true, true)),
                new Sample("mail-duties", "mail-duties", duties("https://kyogikai.example.jp")),
                new Sample("mail-duties-bare", "mail-duties", duties("")));
    }

    // after a wanted change: mvn test -Dtest=MailTextsTests -Dpapers.renew=true, then read the difference in git
    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("どの文面も、記入例から決まったとおりのメールになる")
    void everyTextIsAsKnown(Sample sample) throws IOException {
        var golden = GOLDEN.resolve(sample.name() + ".txt");

        var text = new Papers(officeDir, false).mail(sample.template(), sample.words());
        var mail = text.subject() + "\n----\n" + text.body();

        if (Boolean.getBoolean("papers.renew")) {
            Files.writeString(golden, mail);
        }
        assertThat(mail).isEqualTo(Files.readString(golden));
    }

    @Test
    @DisplayName("どの文面にも記入例がある")
    void everyTextHasASample() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/templates"))) {
            var texts = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt"));

            assertThat(samples().map(sample -> sample.template() + ".txt").distinct())
                    .containsExactlyInAnyOrderElementsOf(texts.toList());
        }
    }

    @Test
    @DisplayName("メールの文面では記号を置き換えず、事務局の文面は標準の文面に優先する")
    void textStaysTextAndTheOfficeWins() throws IOException {
        Files.createDirectories(officeDir.resolve("templates"));
        Files.writeString(
                officeDir.resolve("templates/mail-meeting.txt"),
                "件名：${meetingMail.place}\n会場は${meetingMail.place}です。\n");
        var words = new MeetingMail(Wording.AS_TYPED, "", false, false, false, "", "", "", "", "", "", "A&B <1階>", "");

        var text = new Papers(officeDir, false).mail("mail-meeting", words);

        assertThat(text.subject()).isEqualTo("A&B <1階>");
        assertThat(text.body()).isEqualTo("会場はA&B <1階>です。\n");
    }

    @Test
    @DisplayName("N9 試用のときは、件名にも本文にも見本とある")
    void theDemoSaysSpecimen() {
        var text = new Papers(officeDir, true).mail("mail-meeting", meeting("開催通知", false, false, false));

        assertThat(text.subject()).startsWith("【見本】");
        assertThat(text.body()).contains("見本");
    }

    private static MeetingMail meeting(String kind, boolean changed, boolean cancelled, boolean inWriting) {
        return new MeetingMail(
                Wording.AS_TYPED,
                kind,
                changed,
                cancelled,
                inWriting,
                "調整会議　委員　各位",
                "みほん市自立支援協議会",
                "みほん市福祉部障がい福祉課",
                "令和8年度 第2回 調整会議",
                "令和8年12月4日（金）",
                inWriting ? "まで（書面表決書の提出期限）" : "午後2時から午後4時まで",
                inWriting ? "書面による開催" : "みほん市役所 会議室",
                "https://kyogikai.example.jp/meetings/1");
    }

    private static DutyMail duties(String base) {
        var page = base.isEmpty() ? "" : base + "/referrals/1";
        return new DutyMail(
                Wording.AS_TYPED,
                "みほん市自立支援協議会",
                "みほん市福祉部障がい福祉課",
                "令和8年12月4日（金）",
                List.of(
                        new DutyMail.Line("R8-依頼-001", "こども部会", "調査・検討の回答期限", "令和8年12月1日（火）", "3日超過", "こども部会長", page),
                        new DutyMail.Line("", "", "個別支援会議の予定日", "令和8年12月2日（水）", "2日超過", "相談支援専門員", "")),
                base.isEmpty()
                        ? List.of()
                        : List.of(new DutyMail.Line(
                                "令和8年度 第2回 調整会議", "調整会議", "招集の通知の期限", "令和8年12月8日（火）", "あと4日", "事務局", page)),
                base.isEmpty() ? "" : base + "/overdue?council=mihon");
    }
}
