package jp.kyogikai.casework;

import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.CaseStatusRule;
import jp.kyogikai.shared.Refusal;

/** Why a body is told nothing about the cases, or may ask nothing of their circles (運営状況で受け付けられない理由). */
public sealed interface StatusRefusal extends Refusal {

    /** The charter puts this report on no agenda of that body. */
    record NotReported(Body body) implements StatusRefusal {
        @Override
        public String sentence() {
            return "%sの議題には、%sがありません（根拠：%s）。報告する会議体は、要綱設定の「case-status」に定めてください。"
                    .formatted(
                            body.name(), CaseStatusRule.TITLE, body.caseStatus().article());
        }
    }

    /** A meeting of one council asks something of a case of another. */
    record OtherCouncil(String number) implements StatusRefusal {
        @Override
        public String sentence() {
            return "%sは、別の協議会の事例です。その協議会の会議を選んでください。".formatted(number);
        }
    }

    /** A meeting that was not held can have come to nothing. */
    record NotHeld(String meeting) implements StatusRefusal {
        @Override
        public String sentence() {
            return "「%s」は開催されていないため、要請を記録できません。開催して結果を記録した会議を選んでください。".formatted(meeting);
        }
    }

    /** A case that moves needs no word of a meeting. */
    record NotStalled(String number) implements StatusRefusal {
        @Override
        public String sentence() {
            return "%sは、動いていない事例ではなくなっているため、要請を記録できません。画面を開き直して確認してください。".formatted(number);
        }
    }

    /** The circle has met about it, so that it cannot be taken back. */
    record AlreadyAnswered(String number) implements StatusRefusal {
        @Override
        public String sentence() {
            return "%sは、要請の後に個別支援会議を開いているため、要請を取り消せません。改めて求めることがあれば、次の会議の要請として記録してください。".formatted(number);
        }
    }

    /** It was taken back before. */
    record AlreadyTakenBack(String number) implements StatusRefusal {
        @Override
        public String sentence() {
            return "%sへのこの要請は、既に取り消されています。画面を開き直して確認してください。".formatted(number);
        }
    }

    /** Refuses where the charter puts this report on no agenda of that body. */
    static void unlessReported(Body body) {
        if (!body.caseStatus().reported()) {
            new NotReported(body).raise();
        }
    }
}
