package jp.kyogikai.workflow;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kyogikai.engine.FormRow;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.meeting.AgendaLine;
import jp.kyogikai.meeting.Ballot;
import jp.kyogikai.shared.AgendaItemId;
import jp.kyogikai.shared.PersonId;
import jp.kyogikai.shared.Refusal;

/** One line of the ballots form; name and organisation are shown only (書面表決の一覧の1行). */
record BallotRow(String ref, String name, String organisation, String ballot, String against, String note) {

    /** What a member sent in. */
    enum Choice {
        FOR,
        AGAINST,
        NONE;

        static Choice of(Ballot ballot) {
            if (!ballot.returned()) {
                return NONE;
            }
            return ballot.against().isEmpty() ? FOR : AGAINST;
        }
    }

    static List<BallotRow> of(List<Ballot> ballots, List<AgendaLine> agenda) {
        return ballots.stream().map(ballot -> of(ballot, agenda)).toList();
    }

    private static BallotRow of(Ballot ballot, List<AgendaLine> agenda) {
        return new BallotRow(
                ballot.person().value(),
                ballot.name(),
                ballot.organisation(),
                Choice.of(ballot).name(),
                agenda.stream()
                        .filter(line -> ballot.against().contains(line.id()))
                        .map(line -> Integer.toString(line.position()))
                        .collect(joining("、")),
                ballot.note());
    }

    static List<Ballot> parse(FormRows rows, List<AgendaLine> agenda) {
        var items = agenda.stream().collect(toMap(AgendaLine::position, AgendaLine::id));
        return rows.rows().stream().map(row -> parse(row, items)).toList();
    }

    private static Ballot parse(FormRow row, Map<Integer, AgendaItemId> items) {
        var choice = Choices.parse(Choice.class, row.text("ballot"), "賛否");
        var name = row.text("name");
        return new Ballot(
                new PersonId(row.required("id", "委員", 36)),
                name,
                row.text("organisation"),
                choice != Choice.NONE,
                choice == Choice.AGAINST ? numbers(row.text("against", "反対する議題の番号", 100), name, items) : Set.of(),
                row.text("note", "意見・備考", 400));
    }

    /** Reads numbers as people write them: 2、3 or ２，３ or 2 3. */
    private static Set<AgendaItemId> numbers(String typed, String member, Map<Integer, AgendaItemId> items) {
        var found = new HashSet<AgendaItemId>();
        for (var number :
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().split("[、,・\\s]+")) {
            var item = number.matches("[0-9]{1,3}") ? items.get(Integer.valueOf(number)) : null;
            if (item == null) {
                throw new NoSuchItem(member, typed, items.size()).raised();
            }
            found.add(item);
        }
        return found;
    }

    /** A member is against an item that the agenda does not have. */
    record NoSuchItem(String member, String typed, int items) implements Refusal {
        @Override
        public String sentence() {
            return typed.isBlank()
                    ? "%sさんが反対する議題の番号が入力されていません。1から%dまでの番号を「1、3」のように入力してください。".formatted(member, items)
                    : "%sさんが反対する議題の番号「%s」が、次第にありません。1から%dまでの番号を「1、3」のように入力してください。".formatted(member, typed, items);
        }
    }
}
