package jp.kyogikai.meeting;

import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Refusal;

/** A meeting of a body that the charter does not have, or that does not meet this way (会議体なし). */
public record NoSuchBody(BodyId body) implements Refusal {
    @Override
    public String sentence() {
        return "会議体「%s」の会議を準備することはできません。要綱設定にある会議体から選んでください。".formatted(body);
    }
}
