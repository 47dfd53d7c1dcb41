package jp.kyogikai.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.membership.AppointmentRefusal;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.Office;

/** Reads offices such as 全体会議:委員 or zentai:MEMBER, parted by blanks, and 事務局 alone (役職の書き方). */
final class OfficeWords {

    private static final String BLANKS = "[\\s　]+";
    private static final String COLON = "[:：]";

    private final Council council;
    private final List<PeopleFault> faults;

    OfficeWords(Council council, List<PeopleFault> faults) {
        this.council = council;
        this.faults = faults;
    }

    List<Office> read(int line, String cell) {
        return Arrays.stream(cell.split(BLANKS))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> office(line, word).stream())
                .distinct()
                .toList();
    }

    private Optional<Office> office(int line, String word) {
        var parts = word.split(COLON, 2);
        if (parts.length == 1) {
            return ofCouncil(line, word);
        }
        var body = body(parts[0]);
        if (body.isEmpty()) {
            return fault(line, "会議体「%s」は要綱設定にありません。".formatted(parts[0]), "使えるのは、" + bodies() + "です。");
        }
        return body.flatMap(it -> inBody(line, it, parts[1]));
    }

    private Optional<Office> ofCouncil(int line, String word) {
        var role = role(word);
        if (role.isEmpty()) {
            return fault(line, "役職「%s」を読み取れません。".formatted(word), "「会議体:役割」「相談支援専門員」又は「事務局」と書いてください。");
        }
        if (!role.get().isOfWholeCouncil()) {
            return fault(line, "役職「%s」に会議体がありません。".formatted(word), "「会議体:%s」のように書いてください。".formatted(word));
        }
        return role.map(it -> Office.ofCouncil(council.id(), it));
    }

    private Optional<Office> inBody(int line, Body body, String word) {
        var role = word.equals(body.chairTitle()) ? Optional.of(AppointmentRole.CHAIR) : role(word);
        if (role.isEmpty()) {
            return fault(line, "「%s」という役割はありません。".formatted(word), "使えるのは、" + roles() + "です。");
        }
        if (role.get().isOfWholeCouncil()) {
            return fault(
                    line, "「%s」の書き方が違います。".formatted(word), new AppointmentRefusal.WrongPlace(role.get()).sentence());
        }
        return role.map(it -> Office.in(council.id(), body.id(), it));
    }

    private Optional<Body> body(String word) {
        return council.bodies().stream()
                .filter(body -> body.id().value().equals(word) || body.isCalled(word))
                .findFirst();
    }

    private static Optional<AppointmentRole> role(String word) {
        return Arrays.stream(AppointmentRole.values())
                .filter(role -> role.name().equals(word) || names(role).anyMatch(word::equals))
                .findFirst();
    }

    /** 会長・部会長 is one role, which each body calls by one of the two names. */
    private static Stream<String> names(AppointmentRole role) {
        return Stream.concat(Stream.of(role.label()), Arrays.stream(role.label().split("・")));
    }

    private String bodies() {
        return council.bodies().stream().map(Body::name).collect(Collectors.joining("、"));
    }

    private static String roles() {
        return Arrays.stream(AppointmentRole.values())
                .filter(role -> !role.isOfWholeCouncil())
                .map(AppointmentRole::label)
                .collect(Collectors.joining("、"));
    }

    private Optional<Office> fault(int line, String what, String mend) {
        faults.add(new PeopleFault(line, what, mend));
        return Optional.empty();
    }
}
