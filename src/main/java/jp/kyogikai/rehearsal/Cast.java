package jp.kyogikai.rehearsal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Tier;

/** The fictitious people of a council, as many as its charter has seats, in the table that an operator would hand in (予行の名簿). */
final class Cast {

    private static final String HEADER = "ユーザー名,氏名,ふりがな,所属,職名,役職,就任日,メール";
    private static final int FEWEST = 7; // members of a body, for not every charter names all its seats
    private static final int OFFICE = 2;
    static final int SUPPORTERS = 3;

    private final Council council;
    private final List<Body> bodies;
    private final Set<String> taken; // names of bodies of the version before
    private final LocalDate since;
    private final List<String> lines = new ArrayList<>(List.of(HEADER));

    private Cast(Council council, List<Body> bodies, Set<String> taken, LocalDate since) {
        this.council = council;
        this.bodies = bodies;
        this.taken = taken;
        this.since = since;
    }

    /** Those of the whole council, who hold their offices from that day on. */
    static byte[] of(Council council, LocalDate since) {
        var cast = new Cast(council, meeting(council).toList(), Set.of(), since);
        cast.office();
        cast.fill();
        return cast.table();
    }

    /** Those of the bodies and further seats that a version of the charter brings, from its first day on; if it brings any. */
    static Optional<byte[]> joining(Council version, Council before) {
        var fresh = meeting(version).filter(body -> !before.has(body.id())).toList();
        var names = before.bodies().stream().map(Body::name).collect(Collectors.toSet());
        var cast = new Cast(version, fresh, names, version.since());
        cast.fill();
        meeting(version)
                .filter(body -> before.has(body.id()))
                .forEach(body -> cast.members(body, cast.seats(before, body)));
        return cast.lines.size() == 1 ? Optional.empty() : Optional.of(cast.table());
    }

    private void fill() {
        bodies.forEach(this::chair);
        bodies.forEach(this::members);
    }

    private byte[] table() {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private void office() {
        for (int i = 1; i <= OFFICE; i++) {
            account("jimu" + i, "事務局職員" + i, "SECRETARIAT");
        }
        for (int i = 1; i <= SUPPORTERS; i++) {
            account("soudan" + i, "相談支援専門員" + i, "SUPPORTER");
        }
    }

    /** A chair sits in the bodies too in which the chairs of this tier have their seats. */
    private void chair(Body body) {
        var elsewhere = meeting(council)
                .filter(other -> council.chairsSeatedIn(other.id(), since).contains(body.id()))
                .filter(other -> !other.id().equals(body.id()))
                .map(other -> other.id() + ":MEMBER");
        account(
                body.id().value(),
                name(body) + "の長",
                Stream.concat(Stream.of(body.id() + ":CHAIR"), elsewhere).collect(Collectors.joining(" ")));
    }

    private void members(Body body) {
        var others = (int) council.chairsSeatedIn(body.id(), since).stream()
                .filter(it -> !it.equals(body.id()))
                .filter(it -> bodies.stream()
                        .map(Body::id)
                        .anyMatch(it::equals)) // chairs of before have no seat in a new body
                .count();
        members(body, 1 + others);
    }

    /** Those who take the seats beyond the ones that are filled. */
    private void members(Body body, int filled) {
        for (int i = 1 + filled; i <= seats(council, body); i++) {
            line("", "%s委員%02d".formatted(name(body), i), body.id() + ":MEMBER", "");
        }
    }

    private int seats(Council charter, Body body) {
        return Math.max(charter.expectedNumber(body.id(), since), FEWEST);
    }

    /** Of a new body that is called like one before, with its key, or its people would be taken for those. */
    private String name(Body body) {
        return bodies.contains(body) && taken.contains(body.name()) ? body.name() + body.id() : body.name();
    }

    private void account(String username, String name, String offices) {
        var user = council.id() + "-" + username;
        line(user, name, offices, user + "@yoko.example.jp");
    }

    private void line(String username, String name, String offices, String mail) {
        lines.add(String.join(",", username, name, "よこう", "予行", "", offices, since.toString(), mail));
    }

    private static Stream<Body> meeting(Council council) {
        return council.bodies().stream().filter(body -> body.tier() != Tier.CASE);
    }
}
