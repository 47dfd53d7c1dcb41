package jp.kyogikai.meeting;

import java.util.List;
import java.util.stream.Collectors;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.charter.PostponementRule;
import jp.kyogikai.shared.Refusal;

/** A matter is left for the next meeting once more than the charter allows (持越しの限度). */
public record PostponedTooOften(String itemTitle, int times, PostponementRule limit, List<Outcome> allowed)
        implements Refusal {
    @Override
    public String sentence() {
        return "「%s」は既に%d回持ち越されています。持越しは%d回まで（根拠：%s）のため、今回の会議で結論を出してください（選べる結果：%s）。"
                .formatted(
                        itemTitle,
                        times,
                        limit.atMost(),
                        limit.article(),
                        allowed.stream().map(Outcome::label).collect(Collectors.joining("、")));
    }
}
