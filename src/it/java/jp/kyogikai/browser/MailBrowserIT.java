package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import jp.kyogikai.mail.DeliveryState;
import jp.kyogikai.mail.Switchboard;
import jp.kyogikai.membership.OfficeHolders;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.testing.Chromium;
import jp.kyogikai.testing.InBrowser;
import jp.kyogikai.testing.Invitees;
import jp.kyogikai.testing.WilfulServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was sent to whom, as the secretariat sees and settles it. */
@InBrowser
class MailBrowserIT {

    private static final String DAY = "2027-03-24";

    @LocalServerPort
    int port;

    @Autowired
    Invitees invitees;

    @Autowired
    OfficeHolders holders;

    @Autowired
    Switchboard switchboard;

    private PersonId boxed;
    private PersonId doubtful;
    private PersonId byPost;
    private MeetingId first;
    private MeetingId second;

    @BeforeEach
    void somethingOfEveryKindWasSent() {
        boxed = invitees.serving("b@mihon.example.jp", DAY);
        byPost = invitees.serving("", DAY);
        first = invitees.convene(DAY);
        await(first, boxed, DeliveryState.BOXED);
        try (var hanging = WilfulServer.hangingUp()) {
            switchboard.connect(hanging.port());
            doubtful = invitees.serving("d@mihon.example.jp", DAY);
            second = invitees.convene(DAY);
            await(second, doubtful, DeliveryState.UNKNOWN);
        }
    }

    @AfterEach
    void intoTheOutboxAgain() {
        switchboard.disconnect();
    }

    @Test
    @DisplayName("事務局は、送付簿を要確認から見て、紙で送ったものを送付済とし、要確認のものをタスクで確かめる")
    void theOfficeSettlesWhatIsOpen() {
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.page().locator("header a[href='/mail']").click();
            assertThat(seat.page().locator("tbody tr").first()).containsText("要確認");
            seat.picture("110-mail");
            accessible(seat.page());

            seat.page().getByLabel("状態").selectOption("PAPER");
            press(seat, "表示する");
            var row = row(seat, byPost).first();
            row.getByRole(AriaRole.BUTTON).focus();
            seat.page().keyboard().press("Enter");
            seat.page().waitForURL("**/mail?council=kisarazu");
            Assertions.assertThat(invitees.line(second, byPost).state()).isEqualTo(DeliveryState.SENT);
            seat.page().getByLabel("状態").selectOption("BOXED");
            press(seat, "表示する");
            assertThat(row(seat, boxed).getByText("メール（.eml）").first()).isVisible();
            seat.picture("111-mail-boxed");

            seat.visit("/mail?state=UNKNOWN");
            var task = invitees.task(invitees.line(second, doubtful)).getId();
            assertThat(row(seat, doubtful).getByText("結果を確かめる"))
                    .hasAttribute("href", "/camunda/app/tasklist/default/#/?task=" + task);
            seat.take(task);
            assertThat(seat.page().locator(".fjs-form")).containsText(name(doubtful));
            seat.tick("送付済とする");
            seat.fill("判断の理由", "本人に電話し、届いていることを確かめた。");
            seat.picture("112-mail-check");
            seat.complete();
            Assertions.assertThat(invitees.line(second, doubtful).state()).isEqualTo(DeliveryState.SENT);

            seat.visit("/meetings/" + first);
            seat.page().getByText("開催通知の送付の状況（送付簿）").click();
            press(seat, "紙で送る分を全て送付済とする");
            assertThat(row(seat, byPost)).containsText("送付済");
            seat.picture("113-mail-of-a-meeting");
        }
    }

    private void await(MeetingId meeting, PersonId person, DeliveryState state) {
        var page = Chromium.page();
        page.waitForCondition(() -> invitees.line(meeting, person).state() == state);
        page.context().close();
    }

    private Locator row(Seat seat, PersonId person) {
        return seat.page().locator("tbody tr", new Page.LocatorOptions().setHasText(name(person)));
    }

    private String name(PersonId person) {
        return holders.names(List.of(person)).get(person);
    }

    private static void press(Seat seat, String name) {
        seat.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void accessible(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa"))
                .analyze();
        Assertions.assertThat(found.getPasses()).isNotEmpty();
        Assertions.assertThat(found.getViolations())
                .extracting(it -> it.getId() + ": " + it.getNodes())
                .isEmpty();
    }
}
