package jp.kyogikai.program;

import java.util.List;
import jp.kyogikai.shared.Refusal;

/** Why something about a plan or a report is not accepted (事業計画・事業報告で受け付けられない理由). */
public sealed interface ProgramRefusal extends Refusal {

    /** There is one of that year already, under way or adopted. */
    record AlreadyBegun(ProgramKind kind, String title, ProgramState state) implements ProgramRefusal {
        @Override
        public String sentence() {
            return "%sは、既に始まっています（現在の状態：%s）。「事業計画」の画面で確かめてください。%s".formatted(title, state.label(), advice());
        }

        private String advice() {
            return switch (state) {
                case DRAFTING -> "始め直すときは、全ての原案が提出されるか締め切られた後に届く、取りまとめのタスクで取りやめてください。";
                case COMPILING -> "始め直すときは、取りまとめのタスクで取りやめてください。";
                case IN_HEARING -> "始め直すときは、会議が決める前に、その画面から取り戻し、取りまとめのタスクで取りやめてください。";
                case ADOPTED ->
                    kind == ProgramKind.PLAN
                            ? "採択された計画を改めるときは、その計画の画面から変更を始めてください。"
                            : "採択された事業報告は、変更できません。元の記録を訂正すると、その理由とともに記録に残ります。";
                case REPLACED, CANCELLED -> "";
            };
        }
    }

    /** An amendment leaves everything as it is. */
    record NothingChanged(String title) implements ProgramRefusal {
        @Override
        public String sentence() {
            return "%sには、採択された計画と異なるところがありません。改める会議体に印を付けて再提出を依頼するか、全体の方針を書き改めるか、取りやめてください。".formatted(title);
        }
    }

    /** The part was sent or closed, for instance because another page was left open. */
    record AlreadySent(String title, String body, ChapterState state) implements ProgramRefusal {
        @Override
        public String sentence() {
            return "%sの%sの原案は「%s」のため、書き換えられません。直すときは、事務局が取りまとめのタスクで再提出を依頼してください。".formatted(title, body, state.label());
        }
    }

    /** A part is to be sent with nothing in it. */
    record NothingDrafted(String body) implements ProgramRefusal {
        @Override
        public String sentence() {
            return "%sの原案に、計画の事項が1つもありません。1つ以上入力するか、提出がないときは、事務局が理由を書いて締め切ってください。".formatted(body);
        }
    }

    /** An item is to be counted, and nobody says up to what. */
    record NoTarget(String title, int target) implements ProgramRefusal {
        @Override
        public String sentence() {
            return "「%s」の回数が%dです。数える事項には、1から999までの回数を入力してください。数えないときは、数え方を「%s」にしてください。"
                    .formatted(title, target, PlanMeasure.STATEMENT.label());
        }
    }

    /** Activities are to be counted, and nobody says which. */
    record NoKind(String title) implements ProgramRefusal {
        @Override
        public String sentence() {
            return "「%s」で数える活動の種類が選ばれていません。種類を選んでください。".formatted(title);
        }
    }

    /** The charter counts no such activities in the year of the plan. */
    record UnknownKind(String title, String kind, List<String> offered) implements ProgramRefusal {
        @Override
        public String sentence() {
            return "「%s」で数える活動の種類「%s」は、その年度の要綱設定にありません。%sから選び直してください。"
                    .formatted(title, kind, String.join("、", offered));
        }
    }

    /** The item would count the records of a body that is none of this part. */
    record NotItsBody(String title, List<String> offered) implements ProgramRefusal {
        @Override
        public String sentence() {
            return "「%s」で数える会議体が、この原案の会議体ではありません。%sから選んでください。".formatted(title, String.join("、", offered));
        }
    }

    /** Two items would count the same meetings or reports of a body. */
    record CountedTwice(String body, PlanMeasure measure, String one, String other) implements ProgramRefusal {
        @Override
        public String sentence() {
            return "「%s」と「%s」は、どちらも%sの「%s」を数えるため、同じ記録を2度数えることになります。これを数える事項は1つにまとめ、もう一方の数え方は「%s」又は「%s」にしてください。"
                    .formatted(
                            one,
                            other,
                            body,
                            measure.label(),
                            PlanMeasure.UNDERTAKINGS.label(),
                            PlanMeasure.STATEMENT.label());
        }
    }

    /** A row refers to an item that this part does not have. */
    record UnknownItem(String title) implements ProgramRefusal {
        @Override
        public String sentence() {
            return "「%s」の行が、保存されている計画の事項と合いません。画面を開き直して、もう一度入力してください。".formatted(title);
        }
    }

    /** An item that nothing counts, of which the report does not say what came of it. */
    record NotReported(String title) implements ProgramRefusal {
        @Override
        public String sentence() {
            return "「%s」の実施状況が選ばれていません。実施、一部実施又は未実施から選んでください。".formatted(title);
        }
    }

    /** The same, found only when the whole is put forward, because the plan was amended after the part was sent. */
    record NotReportedSince(String body, String title) implements ProgramRefusal {
        @Override
        public String sentence() {
            return "%sの報告に、計画の事項「%s」の実施状況がありません。原案の提出の後に、計画が変更されたためと考えられます。その会議体に印を付けて再提出を依頼し、実施状況を選んでもらってください。"
                    .formatted(body, title);
        }
    }

    /** Bodies are to draft again and none is ticked. */
    record NobodyAsked() implements ProgramRefusal {
        @Override
        public String sentence() {
            return "再提出を依頼する会議体が選ばれていません。1つ以上の会議体に印を付けてください。";
        }
    }

    /** Nothing of the kind is awaited in this state. */
    record NotNow(String title, ProgramState state, String act) implements ProgramRefusal {
        @Override
        public String sentence() {
            return "%sは「%s」のため、%sことはできません。画面を開き直して、現在の状態を確かめてください。".formatted(title, state.label(), act);
        }
    }
}
