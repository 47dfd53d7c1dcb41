package jp.kyogikai.casework;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** Why a case is not looked at by a body, or its sheet not opened (事例検討で受け付けられない理由). */
public sealed interface ReviewRefusal extends Refusal {

    /** The charter lets this body look at no cases. */
    record NotThisBody(Body body, List<Body> allowed) implements ReviewRefusal {
        @Override
        public String sentence() {
            return "%sでは事例検討を行いません（根拠：%s）。%s"
                    .formatted(body.name(), body.caseReview().article(), choose(allowed));
        }
    }

    /** A body that was set up for a time looks at no case after its end. */
    record BodyOver(Body body, LocalDate day, List<Body> allowed) implements ReviewRefusal {
        @Override
        public String sentence() {
            return "%sのため、%sに事例検討に諮ることはできません。%s".formatted(body.untilWords(), Wareki.day(day), choose(allowed));
        }
    }

    /** Another review of the same case has not ended. */
    record StillOpen(String number) implements ReviewRefusal {
        @Override
        public String sentence() {
            return "この事例については、%sの事例検討が終わっていません。終わってから、もう一度始めてください。".formatted(number);
        }
    }

    /** The review is no longer, or not yet, where this could be done. */
    record WrongState(String number, ReviewState state) implements ReviewRefusal {
        @Override
        public String sentence() {
            return "%sは「%s」のため、受け付けられません。画面を開き直して、事例検討の状況を確認してください。".formatted(number, state.label());
        }
    }

    /** The meeting has looked at the case, so that nothing can be taken back from it. */
    record AlreadyHeld(String number) implements ReviewRefusal {
        @Override
        public String sentence() {
            return "%sは、会議で検討した結果が記録されているため、事例シートを取り戻せません。誤りがあった場合は、会議録の論点・助言に記し、回収資料を全て回収したことを確かめてください。"
                    .formatted(number);
        }
    }

    /** No meeting is called to which the sheet was released, or that meeting is over. */
    record NotHandedOut() implements ReviewRefusal {
        @Override
        public String sentence() {
            return "事例シートを開くことができるのは、会議を招集してから、結果を記録するまでです。会議の後は、回収資料として開けなくなります。";
        }
    }

    /** Somebody opens the sheet who takes no part in that meeting. */
    record NotOfThisMeeting() implements ReviewRefusal {
        @Override
        public String sentence() {
            return "事例シートを開くことができるのは、その会議の委員、事務局及び事例の担当者だけです。必要な場合は、事務局へ連絡してください。";
        }
    }

    private static String choose(List<Body> allowed) {
        var names = allowed.stream().map(Body::name).toList();
        return names.isEmpty() ? "要綱設定で、事例検討を行う会議体を定めてください。" : String.join("又は", names) + "を選んでください。";
    }
}
