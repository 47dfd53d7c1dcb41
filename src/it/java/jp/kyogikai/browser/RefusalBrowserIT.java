package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.time.Clock;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Office;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody reads at the form whose entry is not taken, and that nothing typed is lost. */
@InBrowser
class RefusalBrowserIT {

    private static final String TYPED = "木更津市役所　入力の途中";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    AuthorizationService rights;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("別の画面で完了したタスクは、理由を示して断り、入力を残す")
    void aTaskCompletedElsewhereIsRefusedInPlainWords() {
        var meeting = office.prepareMeeting("kodomo", Days.of(clock).plain(250));
        var task = office.task(meeting, "compileAgenda").getId();
        try (var seat = Seat.of("jimukyoku", port);
                var second = Seat.of("jimukyoku", port)) {
            seat.take(task);
            seat.fill("場所", TYPED);
            hasNotLookedAgain(seat, task);
            second.take(task);
            second.complete();

            seat.press();

            assertThat(seat.refusal()).hasText("このタスクは、既に完了しているか、取り下げられています。一覧を開き直して、現在の状況を確認してください。");
            assertThat(seat.page().getByLabel("場所").first()).hasValue(TYPED);
            seat.picture("70-task-gone");
        }
    }

    @Test
    @DisplayName("担当を外れた会長・部会長の完了は、理由を示して断り、入力を残す")
    void aChairWithoutRightIsRefusedInPlainWords() {
        var meeting = office.prepareMeeting("chosei", Days.of(clock).plain(200));
        office.compileAgenda(meeting, "（課題なし）");
        var task = office.task(meeting, "reviewAgenda").getId();
        try (var seat = Seat.of("zacho", port)) {
            seat.take(task);
            seat.tick("修正を求めて差し戻す");
            seat.fill("修正を求める点", TYPED);
            withdraw(task);

            seat.press();

            assertThat(seat.refusal()).hasText("この操作を行う権限がありません。担当が変わった場合などは、事務局又はシステム管理者へ連絡してください。");
            assertThat(seat.page().getByLabel("修正を求める点").first()).hasValue(TYPED);
            seat.picture("71-no-right");
        }
    }

    @Test
    @DisplayName("必須項目が空のまま完了を押すと何が足りないかを示し、入力してすぐに押せば受け付ける")
    void aPressIsNeverLost() {
        var meeting = office.prepareMeeting("kodomo", Days.of(clock).plain(251));
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.take(office.task(meeting, "compileAgenda").getId());
            seat.fill("場所", "");

            seat.press();

            assertThat(seat.refusal()).hasText("入力していない項目か、誤りのある項目があります。赤い字の説明を見て直してから、もう一度お試しください。");
            seat.picture("72-required");
            seat.fill("場所", "市民会館");
            seat.complete();
        }
    }

    /** Tasklist asks every ten seconds whether list and task are still there, and locks the button of one that is not. */
    private static void hasNotLookedAgain(Seat seat, String task) {
        seat.page().route("**/filter/**", Route::abort);
        seat.page().route("**/task/" + task, Route::abort);
    }

    /** Leaves the task to look at; the engine keeps the right to work for whoever once held it. */
    private void withdraw(String task) {
        rights.createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task)
                .list()
                .forEach(right -> {
                    right.setPermissions(new Permission[] {Permissions.READ});
                    rights.saveAuthorization(right);
                });
    }
}
