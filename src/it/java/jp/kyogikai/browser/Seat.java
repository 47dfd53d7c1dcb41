package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import jp.kyogikai.testing.Chromium;
import jp.kyogikai.testing.Visitor;

/** Somebody of the office, logged in at a window of their own (画面の前の人). */
final class Seat implements AutoCloseable {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/";
    private static final double SLOW = 60_000; // milliseconds; build machines are busy
    private static final double REDRAWN = 1_000; // Tasklist draws a form once more after claiming and loading
    private static final int WIDE = 1440;

    private final Page page;
    private final String origin;

    private Seat(Page page, String origin) {
        this.page = page;
        this.origin = origin;
    }

    static Seat of(String username, int port) {
        return of(Chromium.page(), username, port);
    }

    /** Somebody whose browser runs no scripts. */
    static Seat withoutScripts(String username, int port) {
        return of(Chromium.pageWithoutScripts(), username, port);
    }

    private static Seat of(Page page, String username, int port) {
        var seat = new Seat(page, "http://localhost:" + port);
        seat.page.setDefaultTimeout(SLOW);
        seat.page.setDefaultNavigationTimeout(SLOW);
        seat.page.setViewportSize(WIDE, 1000);
        seat.visit("/login");
        seat.page.fill("#username", username);
        seat.page.fill("#password", Visitor.PASSWORD);
        seat.page.click("form button");
        seat.page.waitForURL(seat.origin + "/");
        return seat;
    }

    Page page() {
        return page;
    }

    void visit(String path) {
        page.navigate(origin + path);
    }

    /** Opens the start form of a process. */
    void begin(String process) {
        tasklist("?processStart=" + process);
        formIsDrawn();
    }

    void start() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("開始する")).click();
        gone(".fjs-form");
    }

    /** Picks a task from the list by what it is called and what it is about, and claims it where nobody has. */
    void take(String task, String subject) {
        try {
            var card = find(task, subject);
            card.click();
            if (!isHere(page.locator(".task-card .assignee"), 15_000)) {
                card.click(); // the list was drawn anew under the first click
            }
        } catch (PlaywrightException nowhere) {
            picture("missing-" + task);
            throw nowhere;
        }
        claim();
    }

    /** Opens the list at the page on which such a task stands. */
    Locator find(String task, String subject) {
        tasklist("");
        var found = card(task, subject).first();
        turnTo(found);
        return found;
    }

    /** The list shows a page at a time; what is due late or never stands on the last. */
    private void turnTo(Locator card) {
        var isHere = isHere(card, 10_000);
        for (int number = 2; !isHere && pageLink(number).isVisible(); number++) {
            pageLink(number).click();
            isHere = isHere(card, 5_000);
        }
    }

    private Locator pageLink(int number) {
        return page.locator("[uib-pagination] a", new Page.LocatorOptions().setHasText(Integer.toString(number)))
                .first();
    }

    private static boolean isHere(Locator card, double within) {
        try {
            card.waitFor(new Locator.WaitForOptions().setTimeout(within));
            return true;
        } catch (PlaywrightException notHere) {
            return false;
        }
    }

    /** Follows a link to one task. */
    void take(String taskId) {
        tasklist("?task=" + taskId);
        claim();
    }

    Locator card(String task, String subject) {
        return page.locator(".tasks-list li.task")
                .filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(subject));
    }

    private void claim() {
        page.locator(".task-card .assignee").waitFor();
        formIsDrawn();
        var claim = page.locator(".task-card button.claim");
        if (claim.isVisible()) {
            claim.click();
            gone(".task-card button.claim");
            formIsDrawn();
        }
        gone(".disabled-form");
    }

    private void tasklist(String place) {
        visit(TASKLIST + place);
        page.reload(); // another place behind the # alone loads nothing
    }

    private void formIsDrawn() {
        page.locator(".fjs-form").waitFor();
        page.waitForTimeout(REDRAWN);
    }

    private void gone(String selector) {
        assertThat(page.locator(selector))
                .hasCount(
                        0,
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions().setTimeout(SLOW));
    }

    /** Types into the field of that name and leaves it, as people do; a list around it may be called the same. */
    void fill(String label, String text) {
        var field = page.locator("input, textarea").and(page.getByLabel(label)).first();
        field.fill(text);
        field.blur(); // what is typed and not left is lost where the form is drawn anew in the same moment
    }

    /** Types dates and times in the order in which the form asks for them. */
    void fillTimes(String... typed) {
        var inputs = page.locator(".fjs-form-field-datetime .fjs-input:visible");
        for (int i = 0; i < typed.length; i++) {
            inputs.nth(i).fill(typed[i]);
            page.keyboard().press("Tab");
        }
    }

    void tick(String label) {
        page.getByLabel(label).first().click();
    }

    void choose(String label, String option) {
        choose(selects(label).first(), option);
    }

    void choose(Locator select, String option) {
        select.locator(".fjs-input-group").click();
        page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(option))
                .last()
                .click();
    }

    Locator selects(String label) {
        return page.locator(".fjs-form-field-select", new Page.LocatorOptions().setHasText(label));
    }

    /** Presses the button without expecting that it is accepted. */
    void press() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("完了する")).click();
    }

    void complete() {
        press();
        gone(".fjs-form");
    }

    Locator refusal() {
        return page.locator(".kyogikai-refusal[role=alert]");
    }

    /** Keeps what is on the screen, tall enough for the whole form. */
    void picture(String name) {
        page.setViewportSize(WIDE, 1700);
        page.waitForTimeout(300);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens", name + ".png")));
        page.setViewportSize(WIDE, 1000);
    }

    @Override
    public void close() {
        page.context().close();
    }
}
