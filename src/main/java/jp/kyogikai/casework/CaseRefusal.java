package jp.kyogikai.casework;

import java.util.List;
import jp.kyogikai.shared.Refusal;

/** Why something about a case is not done (個別事例で受け付けられない理由). */
public sealed interface CaseRefusal extends Refusal {

    /** Somebody outside the circle wants to open a case. */
    record NotInTheCircle() implements CaseRefusal {
        @Override
        public String sentence() {
            return "この個別事例を開くことができるのは、事例の担当者として登録された方だけです。必要な場合は、事例を登録した相談支援専門員へ連絡してください。";
        }
    }

    /** A case comes in from somebody who supports nobody in this council. */
    record OnlySupporters() implements CaseRefusal {
        @Override
        public String sentence() {
            return "個別事例を登録することができるのは、相談支援専門員です。登録を依頼する場合は、相談支援事業所へ連絡してください。";
        }
    }

    /** Consent has no day, or its lack has no reason. */
    record ConsentMissing(Consent consent) implements CaseRefusal {
        @Override
        public String sentence() {
            return consent == Consent.NONE
                    ? "同意を得ていない場合は、その理由と今後の予定を「同意についての記録」に入力してください。"
                    : "「%s」とする場合は、同意を得た日を入力してください。".formatted(consent.label());
        }
    }

    /** No real name is given, so that the detector could not find it. */
    record NamesMissing() implements CaseRefusal {
        @Override
        public String sentence() {
            return "本人の氏名とふりがなを入力してください。氏名は封をして保管し、文案に残っていないかを確かめるためだけに使います。";
        }
    }

    /** The pseudonym or the household key tells the real name. */
    record TellsTheName(String label) implements CaseRefusal {
        @Override
        public String sentence() {
            return "「%s」に、本人又は家族の氏名が含まれています。氏名を含まない呼び方に改めてください。".formatted(label);
        }
    }

    /** A case is sorted into a field that the charter does not name. */
    record UnknownField(List<String> fields) implements CaseRefusal {

        public UnknownField {
            fields = List.copyOf(fields);
        }

        @Override
        public String sentence() {
            return "分野は、要綱設定で定めた「%s」のうちから選んでください。".formatted(String.join("」「", fields));
        }
    }

    /** A meeting is planned without anybody. */
    record NoParticipants() implements CaseRefusal {
        @Override
        public String sentence() {
            return "個別支援会議の参加者が入力されていません。参加者を1人以上入力してください。";
        }
    }

    /** A meeting is recorded that was not planned, or a second time. */
    record NothingToRecord(String number) implements CaseRefusal {
        @Override
        public String sentence() {
            return "%sには、記録する個別支援会議がありません。既に記録されていないか、画面を開き直して確認してください。".formatted(number);
        }
    }

    /** The record of a meeting is opened that has not been written. */
    record NotRecordedYet(int ordinal) implements CaseRefusal {
        @Override
        public String sentence() {
            return "第%d回の個別支援会議は、まだ記録されていません。記録してから、個別支援会議録を開いてください。".formatted(ordinal);
        }
    }

    /** The case has ended. */
    record AlreadyClosed(String number) implements CaseRefusal {
        @Override
        public String sentence() {
            return "%sは終結しているため、変更できません。新たな相談は、新しい事例として登録してください。".formatted(number);
        }
    }

    /** A case is to be ended without saying why. */
    record ReasonMissing() implements CaseRefusal {
        @Override
        public String sentence() {
            return "会議を開かずに終結する場合は、その理由を入力してください。";
        }
    }

    /** The writer names a case that there is not. */
    record UnknownCase(String number) implements CaseRefusal {
        @Override
        public String sentence() {
            return "事例番号「%s」の事例はありません。「R8-事例-002」のように入力してください。".formatted(number);
        }
    }

    /** A hit is kept without a word why. */
    record KeptWithoutReason(String excerpt) implements CaseRefusal {
        @Override
        public String sentence() {
            return "「%s」を残す場合は、残しても個人が特定されない理由を入力してください。".formatted(excerpt);
        }
    }

    /** A text is to be confirmed in which somebody has still to decide about a hit. */
    record HitUndecided(int count) implements CaseRefusal {
        @Override
        public String sentence() {
            return "文案に、扱いを決めていない検出箇所が%d件あります。作成者が、削除するか、理由を付けて残すかを決めてください。".formatted(count);
        }
    }

    /** The writer confirms the own text. */
    record SelfConfirmed() implements CaseRefusal {
        @Override
        public String sentence() {
            return "文案を作成した本人は、匿名化を確認できません。要綱設定で定めた別の方が確認してください。";
        }
    }

    /** Somebody confirms whom the charter does not name. */
    record NotTheConfirmer(String who) implements CaseRefusal {
        @Override
        public String sentence() {
            return "匿名化を確認することができるのは、要綱設定により%sです。".formatted(who);
        }
    }

    /** The text is not the one that was looked at. */
    record TextChanged() implements CaseRefusal {
        @Override
        public String sentence() {
            return "確認しようとした文案は、その後に変更されています。画面を開き直し、現在の文案を確認してください。";
        }
    }

    /** A text is to leave the case that nobody has confirmed as it stands. */
    record NotConfirmed() implements CaseRefusal {
        @Override
        public String sentence() {
            return "文案の匿名化が確認されていないため、事例の担当者以外へ出すことはできません。確認を受けてください。";
        }
    }

    /** Neither a day on which the answer was explained, nor why it was not. */
    record ExplanationMissing() implements CaseRefusal {
        @Override
        public String sentence() {
            return "本人・家族へ説明した日か、説明していない場合はその理由を入力してください。";
        }
    }
}
