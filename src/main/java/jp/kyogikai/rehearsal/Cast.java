package jp.kyogikai.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Tier;
import jp.kyogikai.shared.FiscalYear;

/** The fictitious people of a council, as many as its charter has seats, in the table that an operator would hand in (予行の名簿). */
final class Cast {

    private static final String HEADER = "ユーザー名,氏名,ふりがな,所属,職名,役職,就任日,メール";
    private static final int WITHOUT_NUMBER = 7; // members of a body for which the charter names no number
    private static final int OFFICE = 2;
    static final int SUPPORTERS = 3;

    private final Council council;
    private final FiscalYear year;
    private final List<String> lines = new ArrayList<>();

    private Cast(Council council, FiscalYear year) {
        this.council = council;
        this.year = year;
    }

    static byte[] table(Council council, FiscalYear year) {
        return new Cast(council, year).table().getBytes(StandardCharsets.UTF_8);
    }

    private String table() {
        lines.add(HEADER);
        for (int i = 1; i <= OFFICE; i++) {
            account("jimu" + i, "事務局職員" + i, "SECRETARIAT");
        }
        for (int i = 1; i <= SUPPORTERS; i++) {
            account("soudan" + i, "相談支援専門員" + i, "SUPPORTER");
        }
        bodies().forEach(this::chair);
        bodies().forEach(this::members);
        return String.join("\n", lines);
    }

    /** A chair sits in the bodies too in which the chairs of this tier have their seats. */
    private void chair(Body body) {
        var elsewhere = bodies().stream()
                .filter(other -> council.chairsSeatedIn(other.id()).contains(body.id()))
                .filter(other -> !other.id().equals(body.id()))
                .map(other -> other.id() + ":MEMBER");
        account(
                body.id().value(),
                body.name() + "の長",
                Stream.concat(Stream.of(body.id() + ":CHAIR"), elsewhere).collect(Collectors.joining(" ")));
    }

    private void members(Body body) {
        var seats = council.fixedNumber(body.id());
        var others = (int) council.chairsSeatedIn(body.id()).stream()
                .filter(it -> !it.equals(body.id()))
                .count();
        for (int i = 2 + others; i <= Math.max(seats, WITHOUT_NUMBER); i++) {
            line("", "%s委員%02d".formatted(body.name(), i), body.id() + ":MEMBER", "");
        }
    }

    private void account(String username, String name, String offices) {
        var user = council.id() + "-" + username;
        line(user, name, offices, user + "@yoko.example.jp");
    }

    private void line(String username, String name, String offices, String mail) {
        var since = year.firstDay().minusMonths(1);
        lines.add(String.join(",", username, name, "よこう", "予行", "", offices, since.toString(), mail));
    }

    private List<Body> bodies() {
        return council.bodies().stream()
                .filter(body -> body.tier() != Tier.CASE)
                .toList();
    }
}
