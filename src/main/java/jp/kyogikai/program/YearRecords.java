package jp.kyogikai.program;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.issue.AnsweredReferral;
import jp.kyogikai.meeting.CountedAs;
import jp.kyogikai.meeting.LedgerEntry;
import jp.kyogikai.meeting.LedgerLine;
import jp.kyogikai.meeting.MeetingState;
import jp.kyogikai.shared.BodyId;

/** What a council did in a year as its ledgers say: meetings, reports to requests, activities (年度の記録). */
record YearRecords(List<LedgerLine> ledger, List<AnsweredReferral> answered, List<UndertakingCard> undertakings) {

    /** The meetings that count, by the rules of the ledger of meetings. */
    Stream<Evidence> counted(BodyId body) {
        return entries(body).filter(entry -> entry.as() == CountedAs.HELD).map(YearRecords::evidence);
    }

    /** All meetings that were held, counted or not, in the order of their days. */
    Stream<LedgerEntry> held(BodyId body) {
        return entries(body)
                .filter(entry -> entry.meeting().state() == MeetingState.HELD
                        || entry.meeting().state() == MeetingState.CLOSED)
                .sorted(Comparator.comparing(entry -> entry.meeting().schedule().on()));
    }

    Stream<AnsweredReferral> answered(BodyId body) {
        return answered.stream().filter(it -> it.card().body().equals(body));
    }

    Stream<UndertakingCard> undertaken(BodyId body) {
        return undertakings.stream()
                .filter(it -> !it.cancelled())
                .filter(it -> it.done().body().equals(body));
    }

    /** The bodies that met, did something or reported. */
    Stream<BodyId> bodies() {
        var met = ledger.stream()
                .map(line -> line.body().id())
                .filter(body -> held(body).findAny().isPresent());
        var did = undertakings.stream().filter(it -> !it.cancelled()).map(it -> it.done()
                .body());
        var reported = answered.stream().map(it -> it.card().body());
        return Stream.of(met, did, reported).flatMap(it -> it).distinct();
    }

    private Stream<LedgerEntry> entries(BodyId body) {
        return ledger.stream().filter(line -> line.body().id().equals(body)).flatMap(line -> line.entries().stream());
    }

    private static Evidence evidence(LedgerEntry entry) {
        var meeting = entry.meeting();
        return new Evidence(
                ReportSection.MEETING, meeting.id().value(), meeting.schedule().on(), meeting.title());
    }
}
