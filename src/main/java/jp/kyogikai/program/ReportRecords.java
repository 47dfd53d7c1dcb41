package jp.kyogikai.program;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.issue.AnsweredReferral;
import jp.kyogikai.meeting.CountedAs;
import jp.kyogikai.meeting.LedgerEntry;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.ChapterId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the lists of a report from the ledgers; nobody types a number (事業報告に載せる記録). */
@Component
@Transactional(readOnly = true)
public class ReportRecords {

    private final Programs programs;
    private final PlanProgress progress;
    private final Parts parts;

    ReportRecords(Programs programs, PlanProgress progress, Parts parts) {
        this.programs = programs;
        this.progress = progress;
        this.parts = parts;
    }

    /** What the records say right now for the part of one body. */
    public List<ReportLine> of(ChapterId id) {
        var chapter = programs.get(id);
        return of(chapter.program()).stream()
                .filter(line -> line.body().equals(chapter.body()))
                .toList();
    }

    /** The same for all parts, in their order. */
    List<ReportLine> of(Program program) {
        var records = progress.records(program.council(), program.year());
        var items = progress.of(program.council(), program.year(), records);
        return program.chapters().stream()
                .flatMap(chapter -> lines(chapter, items, records))
                .toList();
    }

    private Stream<ReportLine> lines(Chapter chapter, List<ItemProgress> items, YearRecords records) {
        var part = chapter.body();
        var told = parts.told(chapter, records);
        return Stream.of(
                        items.stream()
                                .filter(it -> parts.teller(chapter.program(), it.chapter())
                                        .equals(part))
                                .map(it -> item(chapter, it)),
                        told.stream().flatMap(records::held).map(it -> meeting(part, it)),
                        told.stream().flatMap(records::undertaken).map(it -> undertaking(part, it)),
                        told.stream().flatMap(records::answered).map(it -> referral(part, it)))
                .flatMap(it -> it);
    }

    /** Of a part that was closed without a word, none is awaited any more. */
    private static ReportLine item(Chapter chapter, ItemProgress item) {
        var isCounted = item.entry().measure().isCounted();
        var isSilent = item.state() == ItemState.UNTOLD && chapter.state() == ChapterState.CLOSED;
        var said = Stream.of(isSilent ? "報告なし" : item.state().label(), item.remark())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("　"));
        return new ReportLine(
                chapter.body().value(),
                ReportSection.ITEM,
                null,
                item.entry().title(),
                said,
                isCounted ? item.entry().target() : null,
                isCounted ? item.done() : null,
                item.entry().measure().unit());
    }

    private static ReportLine meeting(BodyId chapter, LedgerEntry entry) {
        var as = entry.as() == CountedAs.HELD ? "" : entry.as().label();
        var meeting = entry.meeting();
        return new ReportLine(
                chapter.value(), ReportSection.MEETING, meeting.schedule().on(), meeting.title(), as, null, null, "");
    }

    private static ReportLine undertaking(BodyId chapter, UndertakingCard card) {
        var done = card.done();
        var words = Stream.of(
                        done.kind(),
                        done.place(),
                        done.people() == null ? "" : done.people() + "人",
                        done.offices() == null ? "" : done.offices() + "事業所・機関",
                        done.result())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining("　"));
        return new ReportLine(
                chapter.value(), ReportSection.UNDERTAKING, done.on(), done.title(), words, null, null, "");
    }

    private static ReportLine referral(BodyId chapter, AnsweredReferral answered) {
        var card = answered.card();
        return new ReportLine(
                chapter.value(),
                ReportSection.REFERRAL,
                answered.on(),
                card.number() + "　" + card.issueTitle(),
                "",
                null,
                null,
                "");
    }
}
