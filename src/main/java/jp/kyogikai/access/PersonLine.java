package jp.kyogikai.access;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.membership.Affiliation;
import jp.kyogikai.membership.AppointmentRole;
import jp.kyogikai.membership.MailAddress;
import jp.kyogikai.membership.Office;
import org.jspecify.annotations.Nullable;

/**
 * One person as a line of the table tells: account, name, reading, origin and offices (名簿の1行).
 *
 * @param since the first day of the offices, where the table has one (就任日)
 * @param mail where the person gets mail, where the table has it
 */
record PersonLine(
        int number,
        String username,
        String name,
        String kana,
        Affiliation from,
        List<Office> offices,
        @Nullable LocalDate since,
        @Nullable MailAddress mail) {

    boolean hasAccount() {
        return !username.isEmpty();
    }

    List<Office> chairs() {
        return offices.stream()
                .filter(office -> office.role() == AppointmentRole.CHAIR)
                .toList();
    }
}
