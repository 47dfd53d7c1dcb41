package jp.kyogikai.workflow;

import java.util.List;
import java.util.function.Function;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.shared.Refusal;

/** Reads what was chosen from a list of a form, and refuses what was not on it (選択肢の読取り). */
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> E parse(Class<E> type, String chosen, String label) {
        return among(List.of(type.getEnumConstants()), chosen, label);
    }

    /** One of those that are offered here, which need not be all there are. */
    static <E extends Enum<E>> E among(List<E> offered, String chosen, String label) {
        return offered.stream()
                .filter(constant -> constant.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new NotChosen(label).raised());
    }

    static <E extends Enum<E>> E parse(Class<E> type, FormText chosen, String label) {
        return parse(type, chosen.typed(), label);
    }

    static <E extends Enum<E>> List<FormChoice> of(List<E> constants, Function<E, String> label) {
        return constants.stream()
                .map(it -> new FormChoice(label.apply(it), it.name()))
                .toList();
    }

    /** Nothing, or nothing on the list, was chosen. */
    record NotChosen(String label) implements Refusal {
        @Override
        public String sentence() {
            return "「" + label + "」が選ばれていません。選択肢から選んでください。";
        }
    }
}
