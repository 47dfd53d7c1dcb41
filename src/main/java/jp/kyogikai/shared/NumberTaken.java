package jp.kyogikai.shared;

/** Two people registered in the same moment and drew the same number; the second has to try again (番号の重複). */
public record NumberTaken(String what) implements Refusal {
    @Override
    public String sentence() {
        return "別の%sが同時に登録され、番号が重なったため、登録できませんでした。入力した内容を確かめて、もう一度送信してください。".formatted(what);
    }
}
