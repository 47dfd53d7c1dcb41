package jp.kyogikai.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.shared.FiscalYear;

/**
 * Counts cases by field so that no line tells of fewer than three households (分野別の集計).
 *
 * <p>The paper goes to a general assembly, which the public may hear: "家族支援 1件 解決 1回" tells everyone who knows
 * that family how its meeting went. Small fields therefore share the last line, and fields without any case are not
 * shown as 0, which would tell which fields the last line is made of. Where the last line itself is small, the smallest
 * of the other fields joins it, or it could be computed from the totals.
 */
final class FieldCounting {

    /** The same number below which a text that leaves its case is marked. */
    static final int FEWEST_HOUSEHOLDS = 3;

    static final String OTHERS = "上記以外の分野";

    private final FiscalYear year;
    private final LocalDate day;

    FieldCounting(FiscalYear year, LocalDate day) {
        this.year = year;
        this.day = day;
    }

    /** The fields in their order, the shared line last; none where not even one field can stand alone. */
    List<FieldCount> count(List<SupportCase> all, List<String> fields) {
        var counted = all.stream().filter(this::counts).toList();
        var alone = new ArrayList<>(fields.stream()
                .map(field -> new Group(
                        field,
                        counted.stream().filter(it -> it.field().equals(field)).toList()))
                .filter(Group::isLarge)
                .toList());
        var others = rest(counted, alone);
        while (!others.cases.isEmpty() && !others.isLarge() && !alone.isEmpty()) {
            alone.remove(alone.stream()
                    .min(Comparator.comparingInt(Group::households))
                    .orElseThrow());
            others = rest(counted, alone);
        }
        if (alone.isEmpty()) {
            return List.of();
        }
        var last = Optional.of(others).filter(it -> !it.cases.isEmpty());
        return Stream.concat(alone.stream(), last.stream()).map(this::line).toList();
    }

    private static Group rest(List<SupportCase> counted, List<Group> alone) {
        return new Group(
                OTHERS,
                counted.stream()
                        .filter(it -> alone.stream().noneMatch(group -> group.cases.contains(it)))
                        .toList());
    }

    private FieldCount line(Group group) {
        var results = new EnumMap<SupportResult, Integer>(SupportResult.class);
        group.cases.stream()
                .flatMap(it -> it.course().heldIn(year, day).stream())
                .forEach(it -> results.merge(Objects.requireNonNull(it.result()), 1, Integer::sum));
        var registered =
                group.cases.stream().filter(it -> it.wasRegisteredIn(year, day)).count();
        return new FieldCount(group.field, (int) registered, results);
    }

    /** Whether anything of the case stands in the numbers of the year. */
    private boolean counts(SupportCase one) {
        return one.wasRegisteredIn(year, day) || !one.course().heldIn(year, day).isEmpty();
    }

    private record Group(String field, List<SupportCase> cases) {

        int households() {
            return (int) cases.stream().map(SupportCase::household).distinct().count();
        }

        boolean isLarge() {
            return households() >= FEWEST_HOUSEHOLDS;
        }
    }
}
