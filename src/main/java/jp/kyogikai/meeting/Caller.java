package jp.kyogikai.meeting;

import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.charter.Convenor;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * Who calls a meeting, as the charter says for its day (招集する者).
 *
 * @param body over which that one presides; null for an outsider and for the office
 * @param title such as 座長 or 木更津市長
 * @param name of the person; empty where nobody is known
 * @param chairless whether somebody else calls because nobody presides yet
 */
public record Caller(
        CouncilId council, Convenor as, @Nullable BodyId body, String title, String name, boolean chairless) {

    /** Such as 座長　髙橋　誠. */
    public String words() {
        return name.isEmpty() ? title : title + "　" + name;
    }

    /** Whether the notice goes out over another name than that of the council. */
    public boolean isOutsider() {
        return as == Convenor.MAYOR || as == Convenor.WELFARE_OFFICE;
    }

    /** Those who may speak for the caller: the caller where that one has work here, and the office that is told (代行入力). */
    public List<GroupId> groups() {
        return Stream.concat(
                        Stream.ofNullable(body).map(it -> GroupId.chair(council, it)),
                        Stream.of(GroupId.secretariat(council)))
                .toList();
    }

    public boolean mayBeSpokenForBy(Actor actor) {
        return actor.isSystem() || groups().stream().anyMatch(actor::isIn);
    }
}
