package jp.kyogikai.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.Ids;

/** One opening of a text that not everybody may read (閲覧). */
@Entity
@Table(name = "read_log")
class Reading {

    @Id
    private String id;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "reader")
    private String reader;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "what")
    private String what;

    protected Reading() {}

    Reading(Instant readAt, Actor actor, String subjectKind, String subjectId, String what) {
        this.id = Ids.fresh();
        this.readAt = readAt;
        this.reader = actor.id();
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.what = what;
    }

    ReadNote note() {
        return new ReadNote(readAt, reader, what);
    }
}
