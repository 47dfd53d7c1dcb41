package jp.kyogikai.casework;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import jp.kyogikai.casework.SupportMinutesPaper.Done;
import jp.kyogikai.casework.SupportMinutesPaper.Someone;
import jp.kyogikai.casework.SupportMinutesPaper.ToDo;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.privacy.ReadLog;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the record of a meeting on a case, to its circle, and notes each opening (個別支援会議録の文書). */
@Component
@Transactional // an opening is written into the read log
public class SupportPapers {

    private final SupportCases cases;
    private final Councils councils;
    private final ReadLog log;

    SupportPapers(SupportCases cases, Councils councils, ReadLog log) {
        this.cases = cases;
        this.councils = councils;
        this.log = log;
    }

    /** The record of a meeting that was held; refused with {@link CaseRefusal.NotInTheCircle} to all others. */
    public SupportMinutesPaper minutes(CaseId id, int ordinal, Actor actor) {
        var opened = cases.find(id);
        opened.admit(actor);
        var sheet = opened.sheet();
        var meeting = sheet.meetings().stream()
                .filter(it -> it.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("meeting " + ordinal + " of case " + id));
        var minutes = meeting.minutes();
        if (minutes == null) {
            throw new CaseRefusal.NotRecordedYet(ordinal).raised();
        }
        log.note(actor, CaseFile.SUBJECT, id.value(), "個別支援会議録（第%d回）".formatted(ordinal));
        var plan = meeting.plan();
        var council = councils.council(opened.council());
        return new SupportMinutesPaper(
                council.wording(),
                council.name(),
                opened.number(),
                sheet.card().pseudonym(),
                ordinal,
                Wareki.dayAndWeekday(plan.on()),
                plan.place(),
                sheet.consultingOffice(),
                blankAsNull(plan.leadOffice()),
                consent(sheet.consent()),
                plan.participants().stream()
                        .map(it -> new Someone(it.name(), it.organisation(), it.role()))
                        .toList(),
                sheet.situation(),
                sheet.wishes(),
                sheet.followUps().stream()
                        .filter(it -> it.lookedOn().equals(plan.on()))
                        .map(SupportPapers::done)
                        .toList(),
                minutes.discussion(),
                minutes.assignments().stream()
                        .map(it -> new ToDo(it.who(), it.what(), day(it.dueOn())))
                        .toList(),
                blankAsNull(minutes.remaining()),
                minutes.result().label(),
                minutes.nextOn() == null ? null : Wareki.dayAndWeekday(minutes.nextOn()));
    }

    private static Done done(FollowUp one) {
        return new Done(
                one.who(),
                one.what(),
                one.result().label(),
                one.reason().isEmpty() ? day(one.nextDueOn()) : one.reason());
    }

    private static String consent(ConsentNote consent) {
        var on = consent.on() == null ? "" : "（" + Wareki.day(consent.on()) + "）";
        var note = consent.note().isBlank() ? "" : "　" + consent.note();
        return consent.consent().label() + on + note;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Wareki.day(day);
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }
}
