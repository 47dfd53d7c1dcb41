package jp.kyogikai.issue;

import jp.kyogikai.shared.Refusal;

/** An issue is to be taken back that a body has adopted (採択された課題). */
public record Adopted(String number) implements Refusal {
    @Override
    public String sentence() {
        return "%sは、会議で採択（会長一任を含む）されているため、取り下げられません。事情が変わったときは、そのことを採択後の取組又はその結果として記録してください。".formatted(number);
    }
}
