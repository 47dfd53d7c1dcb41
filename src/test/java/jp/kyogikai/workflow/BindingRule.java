package jp.kyogikai.workflow;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What holds models, forms and Java together, rule by rule. */
enum BindingRule {
    CALLED("モデルが呼ぶ部品・手順・引数の数は、実際にある", CallRules::called),
    KNOWN("モデルが渡す変数は、その業務フローにある", CallRules::known),
    USED("モデルに開いた手順は、どれもモデルから呼ばれている", CallRules::used),
    PLAIN("モデルは式だけで手順を呼ぶ", TaskRules::plain),
    NAMED("自動処理の記号は、呼ぶ手順の名前と同じである", TaskRules::named),
    OFFERED("人の仕事は、同時に配備した様式で、担当の組に示される", TaskRules::offered),
    LISTED("人の仕事は、番号と会議体とともに一覧に並び、期限のあるものは先に並ぶ", TaskRules::listed),
    LIMITED("業務フローには履歴の保存日数がある", TaskRules::limited),
    FOUND("示す様式は、実際にある", FormRules::found),
    DECLARED("様式が送る項目と読む項目は、モデルで宣言してある", FormRules::declared),
    NEEDED("宣言した項目は、様式か次の手順で使われている", FormRules::needed),
    LINKED("人の仕事の様式から、課題・会議・事例などの画面を開ける", FormRules::linked),
    TYPED("入力欄はエンジンに残らない型で、最初の値がある", FormRules::typed),
    WRITTEN("様式は版が正しく、一覧は全ての行を送る", FormRules::written),
    APPLIED("入力したものは、どの道を通っても同じ取引の中で保存される", TransactionRules::applied),
    SUPPLIED("手順が読む入力は、その直前の様式にある", TransactionRules::supplied),
    AGREED("通知の名前は、知らせる側と待つ側とで一致する", MessageRules::agreed),
    HANDED_OVER("会議の結果を知らせる取引と、受けて進む取引は別である", MessageRules::handedOver),
    AWAITED("付議と待ち合わせの開始は、同じ取引の中にある", MessageRules::awaited),
    KEPT("待ち合わせと仕事の記号は、約束した一覧と同じである", WaitStates::kept),
    DRAWN("全ての要素が図に描かれている", DrawingRules::drawn),
    LABELLED("人が読む要素には日本語の名前がある", DrawingRules::named),
    ANSWERED("分かれ道には、どの場合の行き先もある", DrawingRules::answered),
    UNIQUE("記号は重ならず、ファイルの名前は業務フローの記号である", DrawingRules::unique);

    private final String sentence;
    private final Function<Binding, Stream<String>> check;

    BindingRule(String sentence, Function<Binding, Stream<String>> check) {
        this.sentence = sentence;
        this.check = check;
    }

    /** One line for each fault: file, element, what is wrong. */
    List<String> findings(Binding house) {
        return check.apply(house).distinct().sorted().toList();
    }

    @Override
    public String toString() {
        return sentence;
    }
}
