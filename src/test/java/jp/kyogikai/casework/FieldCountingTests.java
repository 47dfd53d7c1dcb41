package jp.kyogikai.casework;

import static jp.kyogikai.casework.SampleCase.TODAY;
import static jp.kyogikai.casework.SampleCase.aCase;
import static jp.kyogikai.casework.SupportResult.CONTINUE;
import static jp.kyogikai.casework.SupportResult.ISSUE;
import static jp.kyogikai.casework.SupportResult.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("個別事例の分野ごとの件数（D8）")
class FieldCountingTests {

    private static final List<String> FIELDS = List.of("就労", "暮らし", "こども", "その他");

    @Test
    @DisplayName("3世帯以上の分野は、要綱設定の順に、事例の数と会議の結果を示す")
    void largeFieldsAreCountedAlone() {
        var counts = counted(cases(3, "暮らし", CONTINUE), cases(4, "就労", RESOLVED));

        assertThat(counts)
                .containsExactly(
                        new FieldCount("就労", 4, Map.of(RESOLVED, 4)), new FieldCount("暮らし", 3, Map.of(CONTINUE, 3)));
    }

    @Test
    @DisplayName("3世帯に満たない分野は、分野の名を示さず、まとめて示す")
    void smallFieldsShareALine() {
        var counts = counted(cases(3, "就労", CONTINUE), cases(2, "暮らし", RESOLVED), cases(1, "こども", ISSUE));

        assertThat(counts)
                .containsExactly(
                        new FieldCount("就労", 3, Map.of(CONTINUE, 3)),
                        new FieldCount("上記以外の分野", 3, Map.of(RESOLVED, 2, ISSUE, 1)));
    }

    @Test
    @DisplayName("同じ世帯の事例が3件あっても、3世帯には数えない")
    void householdsCountAndNotCases() {
        var oneFamily = IntStream.range(0, 3)
                .mapToObj(i -> aCase("世帯1", "暮らし", CONTINUE))
                .toList();

        var counts = counted(cases(3, "就労", CONTINUE), oneFamily, cases(2, "こども", CONTINUE));

        assertThat(counts).extracting(FieldCount::field).containsExactly("就労", "上記以外の分野");
    }

    @Test
    @DisplayName("まとめても3世帯に満たないときは、世帯の最も少ない分野もまとめ、差引きで分からないようにする")
    void theSmallestFieldJoinsTheRest() {
        var counts = counted(cases(5, "就労", CONTINUE), cases(3, "暮らし", RESOLVED), cases(1, "こども", ISSUE));

        assertThat(counts)
                .containsExactly(
                        new FieldCount("就労", 5, Map.of(CONTINUE, 5)),
                        new FieldCount("上記以外の分野", 4, Map.of(RESOLVED, 3, ISSUE, 1)));
    }

    @Test
    @DisplayName("1つの分野も示せないときは、分野ごとの件数を示さない")
    void nothingIsShownOfAFewCases() {
        assertThat(counted(cases(2, "就労", CONTINUE), cases(2, "暮らし", RESOLVED))).isEmpty();
        assertThat(counted(cases(3, "就労", CONTINUE), cases(1, "暮らし", RESOLVED))).isEmpty();
        assertThat(counted()).isEmpty();
    }

    @Test
    @DisplayName("分野の選ばれていない事例と、要綱設定から消えた分野の事例も、失わずに数える")
    void unknownFieldsAreNotLost() {
        var counts = counted(cases(3, "就労", CONTINUE), cases(2, "", CONTINUE), cases(3, "廃止した分野", CONTINUE));

        assertThat(counts)
                .containsExactly(
                        new FieldCount("就労", 3, Map.of(CONTINUE, 3)),
                        new FieldCount("上記以外の分野", 5, Map.of(CONTINUE, 5)));
    }

    private static List<SupportCase> cases(int households, String field, SupportResult result) {
        return IntStream.range(0, households)
                .mapToObj(i -> aCase("", field, result))
                .toList();
    }

    @SafeVarargs
    private static List<FieldCount> counted(List<SupportCase>... cases) {
        var all = new ArrayList<SupportCase>();
        Stream.of(cases).forEach(all::addAll);
        var day = TODAY.plusDays(60);
        return new FieldCounting(FiscalYear.of(day), day).count(all, FIELDS);
    }
}
