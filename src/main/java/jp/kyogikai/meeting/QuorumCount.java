package jp.kyogikai.meeting;

import java.util.Optional;
import jp.kyogikai.charter.Quorum;
import jp.kyogikai.charter.QuorumRule;
import jp.kyogikai.shared.Refusal;

/**
 * Who is present against what the charter asks for (定足数の確認).
 *
 * @param present who counts towards the quorum
 * @param anybody whether anybody came, sent somebody or a ballot; also where no member is known who could
 */
public record QuorumCount(
        String bodyName, int present, int members, boolean anybody, Quorum quorum, boolean inWriting) {

    /** Of members who all count as soon as they come. */
    QuorumCount(String bodyName, int present, int members, Quorum quorum, boolean inWriting) {
        this(bodyName, present, members, present > 0, quorum, inWriting);
    }

    public int required() {
        return quorum.required(members);
    }

    /** Also a body that asks for no quorum decides nothing where nobody came. */
    public boolean isMet() {
        return anybody && quorum.isMet(present, members);
    }

    /** The reason why nothing can be decided, if there is one. */
    public Optional<Refusal> whyNotDecide() {
        return isMet() ? Optional.empty() : Optional.of(tooFew());
    }

    private Refusal tooFew() {
        if (required() == 0) {
            return new Inquorate.Nobody(bodyName, members, inWriting);
        }
        return inWriting
                ? new WritingRefusal.TooFewBallots(bodyName, present, members, required(), quorum.article())
                : new Inquorate(bodyName, present, members, required(), quorum.article());
    }

    /** The same with what the meeting turned out to be. */
    public String sentence(Ending ending) {
        return switch (ending) {
            case QUORATE -> sentence();
            case INFORMAL -> sentence() + "このため、懇談会とした。";
            case LAPSED -> sentence() + "このため、流会とした。";
            case FAILED -> sentence() + "このため、不成立とした。";
        };
    }

    /** The sentence for the minutes; an article is named only where the by-laws have one. */
    public String sentence() {
        var count = "委員%d人中%d人が%s。".formatted(members, present, did("した"));
        if (quorum.rule() == QuorumRule.NONE) {
            return count;
        }
        var by = quorum.article().onPaper().map(article -> article + "により").orElse("");
        return isMet()
                ? "委員%d人中%d人が%s、定足数（%s・%d人）に達したので、%s会議は成立した。"
                        .formatted(members, present, did("し"), quorum.rule().label(), required(), by)
                : "委員%d人中%d人の%sで、定足数（%s・%d人）に達しなかったので、議決は行わなかった。"
                        .formatted(
                                members,
                                present,
                                inWriting ? "書面表決書の提出" : "出席",
                                quorum.rule().label(),
                                required());
    }

    private String did(String ending) {
        return inWriting ? "書面表決書を提出" + ending : "出席" + ending;
    }
}
