package jp.kyogikai.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.kyogikai.charter.Council;

/** Goes through a table line by line: a header, then one person a line; remarks begin with # (名簿の読取り). */
final class PeopleReading {

    static final List<String> HEADER = List.of("ユーザー名", "氏名", "ふりがな", "所属", "職名", "役職");
    static final String SINCE = "就任日";
    static final String MAIL = "メール";

    private final List<PeopleFault> faults = new ArrayList<>();
    private final List<PersonLine> lines = new ArrayList<>();
    private final PersonCells persons;
    private int number;
    private int columns;
    private boolean headless;

    PeopleReading(Council council) {
        this.persons = new PersonCells(council, faults);
    }

    void take(String line) {
        number++;
        var cells = Arrays.stream(line.split(",", -1)).map(String::strip).toList();
        if (headless || line.startsWith("#") || cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (columns == 0) {
            takeHeader(cells);
        } else if (line.contains("\"")) {
            fault("引用符（\"）があります。", "引用符は使えません。引用符を除き、項目の中のコンマは読点に替えてください。");
        } else if (cells.size() < columns || cells.stream().skip(columns).anyMatch(cell -> !cell.isEmpty())) {
            fault("項目の数が見出しの%d個と合いません。".formatted(columns), "空の項目もコンマで区切り、項目の中のコンマは読点に替えてください。");
        } else {
            lines.add(persons.read(number, cells.subList(0, columns)));
        }
    }

    PeopleFile finish() {
        if (columns == 0 && !headless) {
            faults.add(new PeopleFault(1, "見出しの行がありません。", howToHead()));
        } else if (lines.isEmpty() && faults.isEmpty()) {
            fault("氏名の行がありません。", "見出しの次の行から、1人を1行に書いてください。");
        }
        faults.addAll(Doubles.in(lines));
        return new PeopleFile(List.copyOf(lines), List.copyOf(faults));
    }

    private void takeHeader(List<String> cells) {
        var given = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        var further = given.subList(Math.min(HEADER.size(), given.size()), given.size());
        if (given.equals(header(further)) && Set.copyOf(further).size() == further.size()) {
            columns = given.size();
            persons.alsoRead(further);
        } else {
            headless = true;
            fault("見出しが違います。", howToHead());
        }
    }

    /** The columns that are always there, and those of the others that are known. */
    private static List<String> header(List<String> further) {
        return Stream.concat(HEADER.stream(), further.stream().filter(List.of(SINCE, MAIL)::contains))
                .toList();
    }

    private static String howToHead() {
        return "最初の行に「%s」と書いてください（最後に「%s」「%s」を加えることができます）。".formatted(String.join(",", HEADER), SINCE, MAIL);
    }

    private void fault(String what, String mend) {
        faults.add(new PeopleFault(number, what, mend));
    }
}
