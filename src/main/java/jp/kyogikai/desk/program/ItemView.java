package jp.kyogikai.desk.program;

import java.util.List;
import jp.kyogikai.program.Evidence;
import jp.kyogikai.program.ItemProgress;
import jp.kyogikai.program.ItemState;
import jp.kyogikai.shared.Wareki;

/** One item of the plan as the page shows it, with the records that count (計画の事項の1行). */
public record ItemView(
        String title,
        String timing,
        String planned,
        String done,
        String state,
        boolean warned,
        String remark,
        List<Proof> proofs) {

    /** A record, and the page on which it stands. */
    public record Proof(String words, String link) {

        static Proof of(Evidence evidence) {
            var page =
                    switch (evidence.source()) {
                        case MEETING -> "/meetings/";
                        case REFERRAL -> "/referrals/";
                        case UNDERTAKING, ITEM -> "/activities/";
                    };
            return new Proof(Wareki.day(evidence.on()) + "　" + evidence.words(), page + evidence.id());
        }
    }

    static ItemView of(ItemProgress item) {
        var entry = item.entry();
        return new ItemView(
                entry.title(),
                entry.timing(),
                entry.targetWords(),
                entry.words(item.done()),
                item.state().label(),
                item.state() == ItemState.UNMET,
                item.remark(),
                item.evidence().stream().map(Proof::of).toList());
    }
}
