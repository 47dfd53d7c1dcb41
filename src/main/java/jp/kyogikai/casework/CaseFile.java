package jp.kyogikai.casework;

import java.util.List;
import jp.kyogikai.privacy.ReadLog;
import jp.kyogikai.privacy.ReadNote;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case to its circle, and notes each opening (個別事例の閲覧). */
@Component
@Transactional // an opening is written into the read log
public class CaseFile {

    static final String SUBJECT = "case";

    private final SupportCases cases;
    private final ReadLog log;

    CaseFile(SupportCases cases, ReadLog log) {
        this.cases = cases;
        this.log = log;
    }

    /** The case as its circle reads it; refused with {@link CaseRefusal.NotInTheCircle} to all others. */
    public CaseSheet open(CaseId id, Actor actor) {
        var opened = cases.find(id);
        opened.admit(actor);
        log.note(actor, SUBJECT, id.value(), "個別事例の記録");
        return opened.sheet();
    }

    /** Who opened the case, for its circle. */
    public List<ReadNote> readers(CaseId id, Actor actor) {
        cases.find(id).admit(actor);
        return log.of(SUBJECT, id.value());
    }
}
