package jp.kyogikai.access;

import java.util.Arrays;
import java.util.List;
import jp.kyogikai.membership.Affiliation;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.Office;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;

/** One line of the fictitious people: account, name, reading, origin and offices (見本の人物). */
record DemoPerson(String username, String name, String kana, Affiliation from, List<Office> offices) {

    /** Reads username;name;kana;organisation;post;offices, where offices are body:ROLE or SECRETARIAT, by blanks. */
    static DemoPerson parse(CouncilId council, String line) {
        var cells = line.split(";", -1);
        var offices = Arrays.stream(cells[5].split(" "))
                .filter(office -> !office.isBlank())
                .map(office -> office(council, office))
                .toList();
        return new DemoPerson(cells[0], cells[1], cells[2], new Affiliation(cells[3], cells[4]), offices);
    }

    boolean hasAccount() {
        return !username.isEmpty();
    }

    private static Office office(CouncilId council, String text) {
        var parts = text.split(":", 2);
        return parts.length == 1
                ? Office.secretariat(council)
                : Office.in(council, new BodyId(parts[0]), AppointmentRole.valueOf(parts[1]));
    }
}
