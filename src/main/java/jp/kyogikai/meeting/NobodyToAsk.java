package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** An investigation would be asked for when every body that could take it has ended (依頼先のない調査・検討依頼). */
public record NobodyToAsk(String itemTitle, String bodyName, LocalDate day, List<Outcome> allowed) implements Refusal {
    @Override
    public String sentence() {
        return "「%s」を「%s」とすることはできません。%sの依頼先は、いずれも%sには設置期間を過ぎています。%sから選ぶか、要綱設定の「until: 」を改めてください。"
                .formatted(itemTitle, Outcome.REFER.label(), bodyName, Wareki.day(day), Outcome.quoted(allowed));
    }
}
