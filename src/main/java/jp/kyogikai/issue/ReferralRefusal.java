package jp.kyogikai.issue;

import java.time.LocalDate;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** Why a request to investigate, or what is done with it, is not accepted (調査・検討依頼を受け付けられない理由). */
public sealed interface ReferralRefusal extends Refusal {

    /** The charter has no such body. */
    record UnknownBody(String body) implements ReferralRefusal {
        @Override
        public String sentence() {
            return "会議体「%s」は要綱設定にありません。依頼元と依頼先を選び直してください。".formatted(body);
        }
    }

    /** The charter does not let this body ask that one. */
    record NotReferable(String requester, String body, Article article) implements ReferralRefusal {
        @Override
        public String sentence() {
            return "%sから%sへは調査・検討を依頼できません（根拠：%s）。要綱設定にある依頼先から選んでください。".formatted(requester, body, article);
        }
    }

    /** A body that was set up for a time could not adopt its report any more. */
    record BodyOver(Body body, LocalDate day) implements ReferralRefusal {
        @Override
        public String sentence() {
            return "%sのため、%sに調査・検討を依頼できません。別の依頼先を選ぶか、要綱設定の「until: 」を改めてください。"
                    .formatted(body.untilWords(), Wareki.day(day));
        }
    }

    /** An issue that has ended is not investigated any more. */
    record IssueEnded(String number) implements ReferralRefusal {
        @Override
        public String sentence() {
            return "%sは完結しているため、調査・検討を依頼できません。新しい課題として登録してください。".formatted(number);
        }
    }

    /** The request has its answer, for instance because another page was left open. */
    record AlreadyReplied(String number, ReferralState state) implements ReferralRefusal {
        @Override
        public String sentence() {
            return "%sへの回答は、既に記録されています（現在の状態：%s）。画面を開き直して、記録された内容を確認してください。".formatted(number, state.label());
        }
    }

    /** A draft of the report waits for a meeting already. */
    record BeforeTheBody(String number) implements ReferralRefusal {
        @Override
        public String sentence() {
            return "%sの報告書案は、既に部会に付議されています。会議の結果が記録されるまで、書き換えることも、改めて付議することもできません。".formatted(number);
        }
    }

    /** Nothing of the kind is awaited in this state. */
    record NotNow(String number, ReferralState state, String act) implements ReferralRefusal {
        @Override
        public String sentence() {
            return "%sは「%s」のため、%sことはできません。画面を開き直して、現在の状態を確認してください。".formatted(number, state.label(), act);
        }
    }

    /** An extension gives no more time. */
    record NotLater(LocalDate from, LocalDate to) implements ReferralRefusal {
        @Override
        public String sentence() {
            return "延長後の期限（%s）が、現在の期限（%s）より後になっていません。日付を確かめてください。".formatted(Wareki.day(to), Wareki.day(from));
        }
    }

    /** A day lies before the request or in the future. */
    record OutsideDates(String what, LocalDate on, LocalDate first, LocalDate last) implements ReferralRefusal {
        @Override
        public String sentence() {
            return "「%s」の日付（%s）は、依頼した日（%s）から今日（%s）までの日にしてください。"
                    .formatted(what, Wareki.day(on), Wareki.day(first), Wareki.day(last));
        }
    }
}
