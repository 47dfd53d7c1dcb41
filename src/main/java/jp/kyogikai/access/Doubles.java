package jp.kyogikai.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what may stand in a table once only: a username, a person, the chair of a body (名簿の重複). */
final class Doubles {

    private final Map<Object, Integer> first = new HashMap<>();
    private final List<PeopleFault> faults = new ArrayList<>();

    private Doubles() {}

    static List<PeopleFault> in(List<PersonLine> lines) {
        var doubles = new Doubles();
        lines.forEach(doubles::check);
        return doubles.faults;
    }

    private void check(PersonLine line) {
        if (line.hasAccount()) {
            once(
                    new Username(line.username()),
                    line,
                    "ユーザー名「%s」".formatted(line.username()),
                    "1人に1つずつ、別のユーザー名にしてください。");
        }
        once(
                List.of(line.name(), line.kana()),
                line,
                "「%s（%s）」".formatted(line.name(), line.kana()),
                "1人の役職は1行にまとめてください。同姓同名の方は、氏名に所属を添えるなどして書き分けてください。");
        line.chairs()
                .forEach(office ->
                        once(office, line, "会議体「%s」の会長・部会長".formatted(office.body()), "会長・部会長は、1つの会議体に1人です。"));
    }

    private void once(Object key, PersonLine line, String what, String mend) {
        var earlier = first.putIfAbsent(key, line.number());
        if (earlier != null) {
            faults.add(new PeopleFault(line.number(), "%sが%d行目にもあります。".formatted(what, earlier), mend));
        }
    }
}
