package jp.kyogikai.meeting;

import jp.kyogikai.shared.Refusal;

/** The rows that came back are not the rows there are: one is missing, unknown, or there twice (行の不一致). */
public sealed interface RowMismatch extends Refusal {

    /** A row that must be there did not come back. */
    record Missing(String row) implements RowMismatch {
        @Override
        public String sentence() {
            return "「%s」の行が送信されていません。画面を開き直して、もう一度入力してください。".formatted(row);
        }
    }

    /** A row came back twice. */
    record Doubled(String row) implements RowMismatch {
        @Override
        public String sentence() {
            return "「%s」の行が重複して送信されています。画面を開き直して、もう一度入力してください。".formatted(row);
        }
    }

    /** A row came back that is not, or no longer, in the list. */
    record Unknown() implements RowMismatch {
        @Override
        public String sentence() {
            return "画面を開いた後に一覧の内容が変わったため、受け付けられません。画面を開き直して、もう一度入力してください。";
        }
    }
}
