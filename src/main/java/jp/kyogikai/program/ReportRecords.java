package jp.kyogikai.program;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.charter.Tier;
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
    private final Councils councils;

    ReportRecords(Programs programs, PlanProgress progress, Councils councils) {
        this.programs = programs;
        this.progress = progress;
        this.councils = councils;
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
                .flatMap(chapter -> lines(program, chapter.body(), items, records))
                .toList();
    }

    private Stream<ReportLine> lines(Program program, BodyId chapter, List<ItemProgress> items, YearRecords records) {
        var told = told(program, chapter);
        return Stream.of(
                        items.stream()
                                .filter(it -> it.chapter().equals(chapter))
                                .map(it -> item(chapter, it)),
                        told.stream().flatMap(records::held).map(it -> meeting(chapter, it)),
                        told.stream().flatMap(records::undertaken).map(it -> undertaking(chapter, it)),
                        told.stream().flatMap(records::answered).map(it -> referral(chapter, it)))
                .flatMap(it -> it);
    }

    /** The bodies of whose records a part tells: its own and those that no other part tells of. */
    private List<BodyId> told(Program program, BodyId chapter) {
        var council = councils.council(program.council());
        var own = council.body(chapter);
        var others = council.meetingBodies().stream()
                .filter(body -> own.tier() == Tier.PLENARY
                        ? body.tier() == Tier.COORDINATION
                        : body.tier() == Tier.SECTION && chapter.equals(body.parent()));
        return Stream.concat(Stream.of(own), others).map(Body::id).toList();
    }

    private static ReportLine item(BodyId chapter, ItemProgress item) {
        var isCounted = item.entry().measure().isCounted();
        var said = Stream.of(item.state().label(), item.remark())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("　"));
        return new ReportLine(
                chapter.value(),
                ReportSection.ITEM,
                null,
                item.entry().title(),
                said,
                isCounted ? item.entry().target() : null,
                isCounted ? item.done() : null);
    }

    private static ReportLine meeting(BodyId chapter, LedgerEntry entry) {
        var as = entry.as() == CountedAs.HELD ? "" : entry.as().label();
        var meeting = entry.meeting();
        return new ReportLine(
                chapter.value(), ReportSection.MEETING, meeting.schedule().on(), meeting.title(), as, null, null);
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
        return new ReportLine(chapter.value(), ReportSection.UNDERTAKING, done.on(), done.title(), words, null, null);
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
                null);
    }
}
