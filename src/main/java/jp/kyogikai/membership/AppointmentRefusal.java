package jp.kyogikai.membership;

import java.time.LocalDate;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** Why a person cannot be registered or appointed, or a roster not be shown (委嘱を受け付けられない理由). */
public sealed interface AppointmentRefusal extends Refusal {

    /** Somebody who does not run the council tried to change who serves in it. */
    record OnlySecretariatAppoints() implements AppointmentRefusal {
        @Override
        public String sentence() {
            return "委員の登録と委嘱の変更は、その協議会の事務局が行います。変更が必要なときは、事務局へ連絡してください。";
        }
    }

    /** Somebody outside the body and its secretariat asked for the names. */
    record NotYourRoster() implements AppointmentRefusal {
        @Override
        public String sentence() {
            return "この会議体の名簿を見られるのは、事務局とその会議体の会長・部会長に限られます。" + "必要なときは、事務局へ問い合わせてください。";
        }
    }

    /** A name or its reading is empty. */
    record NameMissing() implements AppointmentRefusal {
        @Override
        public String sentence() {
            return "氏名とふりがなの両方を入力してください。名簿と通知に使います。";
        }
    }

    /** Mail cannot be sent there. */
    record MailNotAllowed() implements AppointmentRefusal {
        @Override
        public String sentence() {
            return "メールアドレスの書き方が正しくありません。「namae@example.jp」のように、半角で1つだけ書いてください。メールを使わない方は空にしてください。";
        }
    }

    /** A role of a body without its body, or the secretariat with one. */
    record WrongPlace(AppointmentRole role) implements AppointmentRefusal {
        @Override
        public String sentence() {
            return role.isOfWholeCouncil()
                    ? "%sは協議会全体に置くため、会議体は指定できません。会議体の指定を外してください。".formatted(role.label())
                    : "%sには、どの会議体に属するかの指定が必要です。会議体を選んでください。".formatted(role.label());
        }
    }

    /** The last day lies before the first. */
    record TermReversed(LocalDate from, LocalDate to) implements AppointmentRefusal {
        @Override
        public String sentence() {
            return "任期の末日（%s）が初日（%s）より前になっています。日付を確かめてください。".formatted(Wareki.day(to), Wareki.day(from));
        }
    }

    /** Two people would preside over one body on the same day. */
    record ChairTaken(String name, LocalDate from) implements AppointmentRefusal {
        @Override
        public String sentence() {
            return "この会議体には、%sから%sさんが会長・部会長として委嘱されており、任期が重なります。先に%sさんの任期の末日を登録してください。"
                    .formatted(Wareki.day(from), name, name);
        }
    }

    /** The person is not registered in this council. */
    record NoSuchPerson() implements AppointmentRefusal {
        @Override
        public String sentence() {
            return "この協議会に登録のない方です。先に氏名を登録してください。";
        }
    }

    /** The appointment does not exist. */
    record NoSuchAppointment() implements AppointmentRefusal {
        @Override
        public String sentence() {
            return "指定された委嘱の記録がありません。名簿を開き直して、もう一度選んでください。";
        }
    }
}
