package jp.kyogikai.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What became of a table of people (名簿の登録結果).
 *
 * @param people how many were registered; none where there is any fault
 * @param passwords the initial password of each new account, to be shown once and kept nowhere
 * @param leftAlone one sentence for each line that was there already and stays as it is
 * @param faults one sentence for each fault, with its line
 */
public record Registered(int people, Map<String, String> passwords, List<String> leftAlone, List<String> faults) {

    static Registered nobody(List<PeopleFault> faults) {
        var sentences = faults.stream()
                .sorted(Comparator.comparingInt(PeopleFault::line))
                .map(PeopleFault::sentence)
                .toList();
        return new Registered(0, Map.of(), List.of(), sentences);
    }
}
