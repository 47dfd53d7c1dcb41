package jp.kyogikai.charter;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import jp.kyogikai.shared.BodyId;

/** A way from body to body that comes back to where it began (循環). */
final class Circle {

    private Circle() {}

    static boolean leadsBack(Council council, Body start, Function<Body, List<BodyId>> next) {
        var seen = new HashSet<BodyId>();
        var open = new ArrayDeque<>(next.apply(start));
        while (!open.isEmpty()) {
            var id = open.pop();
            if (seen.add(id)) {
                open.addAll(next.apply(council.body(id)));
            }
        }
        return seen.contains(start.id());
    }
}
