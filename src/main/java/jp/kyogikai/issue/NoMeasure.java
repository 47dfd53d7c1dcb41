package jp.kyogikai.issue;

import jp.kyogikai.shared.Refusal;

/** An issue is adopted and nobody is to do anything (取組の記載がない採択). */
public record NoMeasure(String number) implements Refusal {
    @Override
    public String sentence() {
        return "%sの採択後の取組が1件も入力されていません。誰が、何を、いつまでに行うかを1件以上入力してください。".formatted(number);
    }
}
