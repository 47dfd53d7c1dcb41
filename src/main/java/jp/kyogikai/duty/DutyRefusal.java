package jp.kyogikai.duty;

import java.time.LocalDate;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** Why a deadline is not extended (期限を延長できない理由). */
public sealed interface DutyRefusal extends Refusal {

    /** More time is a later day. */
    record NotLater(LocalDate due, LocalDate to) implements DutyRefusal {
        @Override
        public String sentence() {
            return "延長後の期限（%s）が、今の期限（%s）より後になっていません。日付を選び直してください。".formatted(Wareki.day(to), Wareki.day(due));
        }
    }

    /** Whoever waits is owed a word on why. */
    record ReasonMissing() implements DutyRefusal {
        @Override
        public String sentence() {
            return "期限を延長する理由が入力されていません。入力してから、もう一度送信してください。";
        }
    }

    /** The charter names the days, and does not let them be put later. */
    record Fixed(DutyKind kind, Ground ground) implements DutyRefusal {
        @Override
        public String sentence() {
            return "%sは、要綱設定で「%s」と定められているため（根拠：%s）、延長できません。日数を改める場合は、要綱設定を管理する者へ連絡してください。"
                    .formatted(kind.label(), ground.words(), ground.citation());
        }
    }

    /** What a circle agreed on, it changes when it meets. */
    record UpToTheCircle(String number, DutyKind kind) implements DutyRefusal {
        @Override
        public String sentence() {
            return "%sの%sは、個別支援会議で決めたものです。変更する場合は、その個別支援会議で決め、担当者が会議の準備又は記録の様式に入力してください。"
                    .formatted(number, kind.label());
        }
    }

    /** What is done or taken back has no deadline any more. */
    record Ended(String number, DutyKind kind) implements DutyRefusal {
        @Override
        public String sentence() {
            return "%sの%sは、済み又は取消しになっています。画面を開き直して確かめてください。".formatted(number, kind.label());
        }
    }
}
