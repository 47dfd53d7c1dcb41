package jp.kyogikai.meeting;

import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.DecisionRule;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.Refusal;

/** Why something cannot be done, or decided, in writing (書面によることができない理由). */
public sealed interface WritingRefusal extends Refusal {

    /** The charter does not let the body decide in writing. */
    record NotKnown(Body body) implements WritingRefusal {
        @Override
        public String sentence() {
            return "%sには書面開催の定めがありません（根拠：%s）。会議を開いて協議してください。"
                    .formatted(body.name(), body.written().article());
        }
    }

    /** The members are there and can decide. */
    record CanDecideNow(String itemTitle) implements WritingRefusal {
        @Override
        public String sentence() {
            return "「%s」を「書面へ」とすることはできません。定足数に達しているので、この会議で結論を出すか、「次回へ持越し」にしてください。".formatted(itemTitle);
        }
    }

    /** Only an open matter from the waiting list can be settled in writing. */
    record OnlyMatters(String itemTitle) implements WritingRefusal {
        @Override
        public String sentence() {
            return "「%s」を「書面へ」とすることはできません。書面で決められるのは、付議を待っている課題などの公開の議題だけです。「次回へ持越し」にしてください。".formatted(itemTitle);
        }
    }

    /** A meeting in writing cannot put an item off to writing. */
    record InWritingAlready(String itemTitle) implements WritingRefusal {
        @Override
        public String sentence() {
            return "「%s」は既に書面で諮っています。「次回へ持越し」にして、会議を開いて協議してください。".formatted(itemTitle);
        }
    }

    /** Nobody talks in a meeting held in writing, so nothing can be merely reported. */
    record NoTalk(String itemTitle) implements WritingRefusal {
        @Override
        public String sentence() {
            return "書面開催では「報告のみ」は選べません。「%s」は「次回へ持越し」にしてください。".formatted(itemTitle);
        }
    }

    /** The ballots do not carry the item. */
    record NotCarried(String itemTitle, Tally tally, DecisionRule decision) implements WritingRefusal {
        @Override
        public String sentence() {
            return "「%s」は%sで、議決に必要な賛成（%s、根拠：%s）がないため、議決を記録できません。「次回へ持越し」にして会議で協議するか、書面表決の記録を訂正してください。"
                    .formatted(itemTitle, tally.sentence(), decision.needs(), decision.article());
        }
    }

    /** Fewer ballots came back than the body needs members to decide. */
    record TooFewBallots(String bodyName, int returned, int members, int required, Article article)
            implements WritingRefusal {
        @Override
        public String sentence() {
            return """
                    %sの書面表決書の提出は委員%d人中%d人で、定足数の%d人（根拠：%s）に達していないため、議決を記録できません。\
                    各議題を「次回へ持越し」にするか、書面表決の記録を訂正してください。""".formatted(bodyName, members, returned, required, article);
        }
    }
}
