package jp.kyogikai.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("J5 既に始まっている年度の計画・報告")
class ProgramRefusalTests {

    @ParameterizedTest(name = "{0} {1} … {2}")
    @CsvSource({
        "PLAN, DRAFTING, 全ての原案が提出されるか締め切られた後に届く、取りまとめのタスク",
        "PLAN, COMPILING, 取りまとめのタスクで取りやめてください",
        "REPORT, IN_HEARING, 会議が決める前に、その画面から取り戻し",
        "PLAN, ADOPTED, その計画の画面から変更を始めてください",
        "REPORT, ADOPTED, 採択された事業報告は、変更できません"
    })
    @DisplayName("今の状態でできることだけを案内する")
    void onlyWhatCanBeDoneIsAdvised(ProgramKind kind, ProgramState state, String advice) {
        var sentence = new ProgramRefusal.AlreadyBegun(kind, "令和8年度" + kind.label(), state).sentence();

        assertThat(sentence).contains("既に始まっています（現在の状態：" + state.label() + "）", advice);
    }

    @Test
    @DisplayName("同じ会議を2つの事項で数えるときは、どう書けばよいかを案内する")
    void oneOfTwoIsCountedOtherwise() {
        var refusal = new ProgramRefusal.CountedTwice("こども部会", PlanMeasure.MEETINGS, "定例会", "検討会");

        assertThat(refusal.sentence())
                .isEqualTo("「定例会」と「検討会」は、どちらもこども部会の「会議の開催」を数えるため、同じ記録を2度数えることになります。"
                        + "これを数える事項は1つにまとめ、もう一方の数え方は「活動台帳の活動」又は「回数で数えない（報告で述べる）」にしてください。");
    }
}
