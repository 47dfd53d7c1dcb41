package jp.kyogikai.mail;

import jp.kyogikai.shared.Refusal;

/** Why a line of the book of dispatches is not changed, or its mail not opened (送付簿で受け付けられない理由). */
public sealed interface DeliveryRefusal extends Refusal {

    /** Somebody else settled it meanwhile, or it never needed anybody. */
    record NothingToSettle(String title, DeliveryState state) implements DeliveryRefusal {
        @Override
        public String sentence() {
            return "「%s」の送付は「%s」になっているため、記録できません。送付簿を開き直して確かめてください。".formatted(title, state.label());
        }
    }

    /** Whoever settles it says why. */
    record ReasonMissing() implements DeliveryRefusal {
        @Override
        public String sentence() {
            return "判断の理由が入力されていません。確かめた方法と結果を入力してから、もう一度送信してください。";
        }
    }
}
