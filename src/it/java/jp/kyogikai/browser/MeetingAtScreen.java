package jp.kyogikai.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/**
 * One meeting as the office and its chair work it off on the screen (画面での会議運営).
 *
 * @param title by which name the office knows the meeting
 * @param matter the title of the one issue on its agenda
 */
record MeetingAtScreen(int port, String title, String matter, String pictures) {

    /** Begins to prepare a meeting. */
    static MeetingAtScreen prepared(int port, String body, String day, String place, String matter, String pictures) {
        try (var seat = Seat.of("jimukyoku", port)) {
            seat.begin("meeting");
            seat.choose("会議体", body);
            seat.tick("臨時の会議");
            seat.fillTimes(day, "14:00", "16:00");
            seat.fill("場所", place);
            seat.picture(pictures + "-meeting");
            seat.start();
            seat.visit("/meetings");
            var title = seat.page()
                    .locator("tr", new Page.LocatorOptions().setHasText(place))
                    .locator("th")
                    .innerText()
                    .strip();
            return new MeetingAtScreen(port, title, matter, pictures);
        }
    }

    MeetingAtScreen agenda() {
        return office(seat -> {
            seat.take("次第を作成する", title);
            leaveOtherIssues(seat);
            seat.picture(pictures + "-agenda");
            seat.complete();
        });
    }

    MeetingAtScreen approvedBy(String chair, String task) {
        return approvedBy(chair, task, seat -> {});
    }

    /** The chair looks at what is to be approved, and approves it. */
    MeetingAtScreen approvedBy(String chair, String task, Consumer<Seat> look) {
        return as(chair, seat -> {
            seat.take(task, title);
            seat.tick("承認する");
            seat.picture(pictures + "-review");
            look.accept(seat);
            seat.complete();
        });
    }

    MeetingAtScreen everybodyCame() {
        return office(seat -> {
            seat.take("出欠を記録する", title);
            seat.picture(pictures + "-attendance");
            seat.complete();
        });
    }

    MeetingAtScreen decided(String result, String reason) {
        return office(seat -> {
            seat.take("結果を記録する", title);
            result(seat, result, reason);
            seat.picture(pictures + "-results");
            seat.complete();
        });
    }

    MeetingAtScreen minutes(Consumer<Seat> look) {
        return office(seat -> {
            seat.take("会議録を作成する", title);
            var notes = seat.page().locator(".fjs-form-field-dynamiclist textarea");
            for (int i = 0; i < notes.count(); i++) {
                notes.nth(i).fill("短期入所の空き状況を事業所間で共有する方法について意見が交わされた。");
            }
            seat.picture(pictures + "-minutes");
            look.accept(seat);
            seat.complete();
        });
    }

    static void result(Seat seat, String result, String reason) {
        seat.choose(row(seat).locator(".fjs-form-field-select"), result);
        reason(seat).fill(reason);
    }

    static Locator reason(Seat seat) {
        return row(seat).getByLabel("理由・特記事項");
    }

    /** The row of the one matter, which stands last: the items before it have a choice only without a quorum. */
    private static Locator row(Seat seat) {
        return seat.page()
                .locator(".fjs-form-field-dynamiclist .fjs-layout-row")
                .filter(new Locator.FilterOptions().setHas(seat.page().locator(".fjs-form-field-select")))
                .last();
    }

    /** Issues of other tests wait for a meeting too. */
    private void leaveOtherIssues(Seat seat) {
        seat.page()
                .locator("[role=group][aria-label*='課題-']:not([aria-label*='%s'])".formatted(matter))
                .getByLabel("取り上げる")
                .all()
                .forEach(Locator::uncheck);
    }

    private MeetingAtScreen office(Consumer<Seat> work) {
        return as("jimukyoku", work);
    }

    private MeetingAtScreen as(String user, Consumer<Seat> work) {
        try (var seat = Seat.of(user, port)) {
            work.accept(seat);
        }
        return this;
    }
}
