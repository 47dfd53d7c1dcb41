package jp.kyogikai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One case as its supporter works it off on the screen (画面での個別支援). */
record CaseAtScreen(Seat seat, Days days, String number, String pictures) {

    /** Registers a case and tells by which number it is known. */
    static CaseAtScreen registered(Seat seat, Days days, String pseudonym, String pictures) {
        seat.begin("individual-support");
        seat.picture(pictures + "-case-register-empty");
        seat.fill("仮名", pseudonym);
        seat.fill("相談支援事業所", "相談支援事業所しおさい");
        seat.fill("氏名", "髙橋 𠮷郎");
        seat.fill("ふりがな", "たかはし よしろう");
        seat.choose("本人・家族の同意", "本人の同意あり");
        seat.fillTimes(days.typed(0));
        seat.choose("分野", "住まい・暮らし");
        seat.tick("急ぐ");
        seat.fill("現状", "夜間に介護者が倒れたときの受入れ先がない。");
        seat.fill("本人・家族の意向", "住み慣れた家で暮らし続けたい。");
        seat.picture(pictures + "-case-register");
        seat.start();
        seat.visit("/cases");
        return new CaseAtScreen(
                seat, days, row(seat, pseudonym).locator("td").first().innerText(), pictures);
    }

    void prepare() {
        seat.take("個別支援会議を準備する", number);
        seat.fillTimes(days.typed(3));
        seat.fill("場所", "相談室");
        seat.fill("主担当", "相談支援事業所しおさい");
        seat.fill("氏名", "祇園 さくら");
        seat.picture(pictures + "-case-prepare");
        seat.complete();
    }

    /** Holds a meeting that only says who does what. */
    void assign() {
        seat.take("会議の内容を記録する", number);
        seat.fill("検討内容", "受入れ先の候補を挙げた。");
        seat.page()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("行を追加"))
                .first()
                .click();
        seat.fill("誰が", "相談支援専門員");
        seat.fill("何を", "市内と近隣の短期入所事業所に、夜間の空床の有無と、緊急時に受け入れる条件を確かめ、次の会議に一覧を持ち寄る。");
        seat.tick("継続");
        seat.picture(pictures + "-case-assign");
        seat.complete();
    }

    /** Says of what was assigned that it goes on until another day, and holds the meeting. */
    void followUp() {
        seat.take("会議の内容を記録する", number);
        seat.choose("どうなったか", "続く");
        seat.fillTimes(days.typed(10));
        conclude();
    }

    /** Holds the meeting, after which an issue of the region remains. */
    void record() {
        seat.take("会議の内容を記録する", number);
        conclude();
    }

    private void conclude() {
        seat.fill("検討内容", "受入れ先を探した。");
        seat.fill("残された課題", "夜間の受入れ先");
        seat.tick("地域課題あり");
        seat.picture(pictures + "-case-record");
        seat.complete();
    }

    /** Writes the text of the issue, first with a name in it that the program finds. */
    void draft(String title) {
        seat.take("地域課題の文案を作成する", number);
        seat.fill("課題名", title);
        seat.fill("課題の内容", "高橋さんを夜間に受け入れる所が市内にない。");
        seat.complete();
        seat.take("地域課題の文案を作成する", number);
        assertThat(seat.page().locator(".fjs-form")).containsText("検出された箇所");
        seat.picture(pictures + "-case-draft-findings");
        seat.fill("課題の内容", "夜間に受け入れる所が市内にない。");
        seat.choose("扱い", "削除した");
        seat.complete();
    }

    /** The second person, at another seat, confirms that the text tells of nobody. */
    void confirmedBy(Seat other) {
        other.take("匿名化を確認する", number);
        other.tick("承認する");
        other.picture(pictures + "-case-confirm");
        other.complete();
    }

    void explain() {
        seat.take("本人・家族へ説明する", number);
        seat.fillTimes(days.typed(320));
        seat.picture(pictures + "-case-explain");
        seat.complete();
    }

    /** The line of the case in the list of its circle. */
    Locator row() {
        seat.visit("/cases");
        return row(seat, number);
    }

    private static Locator row(Seat seat, String words) {
        return seat.page().locator("main tr", new Page.LocatorOptions().setHasText(words));
    }
}
