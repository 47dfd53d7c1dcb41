package jp.kyogikai.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A concern that the office overruled when it adopted a plan, in the words of that day (理由を付けて採用した点). */
@Embeddable
record Overruled(
        @Column(name = "body_id") String body,
        @Column(name = "concern") String concern) {

    static Overruled of(PlanConcern concern) {
        return new Overruled(concern.body().id().value(), concern.sentence());
    }
}
