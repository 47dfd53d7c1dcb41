package jp.kyogikai.access;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import jp.kyogikai.charter.Council;
import jp.kyogikai.membership.Affiliation;
import jp.kyogikai.membership.AppointmentRefusal;
import jp.kyogikai.membership.MailAddress;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one person and notes every fault of the line (名簿の項目). */
final class PersonCells {

    private static final List<Integer> MOST = List.of(64, 100, 100, 200, 100); // as wide as the tables are
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private final OfficeWords offices;
    private final List<PeopleFault> faults;
    private List<String> further = List.of();

    PersonCells(Council council, List<PeopleFault> faults) {
        this.offices = new OfficeWords(council, faults);
        this.faults = faults;
    }

    /** The columns after those that are always there, in their order. */
    void alsoRead(List<String> names) {
        further = names;
    }

    PersonLine read(int line, List<String> cells) {
        var username = new Username(cells.get(0));
        if (!username.value().isEmpty() && !username.isAllowed()) {
            fault(line, "ユーザー名「%s」は使えません。".formatted(cells.get(0)), new AccountRefusal.UsernameNotAllowed().sentence());
        }
        checkName(line, cells.get(1), cells.get(2));
        checkLengths(line, cells);
        return new PersonLine(
                line,
                username.value(),
                cells.get(1),
                cells.get(2),
                new Affiliation(cells.get(3), cells.get(4)),
                offices.read(line, cells.get(5)),
                day(line, cell(cells, PeopleReading.SINCE)),
                mail(line, cell(cells, PeopleReading.MAIL)));
    }

    private String cell(List<String> cells, String column) {
        var at = further.indexOf(column);
        return at < 0 ? "" : cells.get(PeopleReading.HEADER.size() + at);
    }

    private @Nullable MailAddress mail(int line, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        var address = new MailAddress(cell);
        address.whyNot().ifPresent(reason -> fault(line, "メールアドレスを使えません。", reason.sentence()));
        return address;
    }

    private void checkName(int line, String name, String kana) {
        if (name.isEmpty() || kana.isEmpty()) {
            fault(line, name.isEmpty() ? "氏名がありません。" : "ふりがながありません。", new AppointmentRefusal.NameMissing().sentence());
        }
    }

    private void checkLengths(int line, List<String> cells) {
        for (int i = 1; i < MOST.size(); i++) {
            if (cells.get(i).length() > MOST.get(i)) {
                fault(line, PeopleReading.HEADER.get(i) + "が長すぎます。", MOST.get(i) + "文字以内にしてください。");
            }
        }
    }

    private @Nullable LocalDate day(int line, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(cell.replace('/', '-'), DAY);
        } catch (DateTimeException e) {
            fault(line, "就任日「%s」を読み取れません。".formatted(cell), "西暦で「2026-04-01」又は「2026/4/1」のように書いてください。");
            return null;
        }
    }

    private void fault(int line, String what, String mend) {
        faults.add(new PeopleFault(line, what, mend));
    }
}
