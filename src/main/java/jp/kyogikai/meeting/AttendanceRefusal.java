package jp.kyogikai.meeting;

import java.time.LocalTime;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** Why a line of the attendance list cannot be true (出欠を受け付けられない理由). */
public sealed interface AttendanceRefusal extends Refusal {

    /** Somebody came instead of a member, and nobody says who. */
    record ProxyUnnamed(String member) implements AttendanceRefusal {
        @Override
        public String sentence() {
            return "%sさんの代理で出席した方の氏名が入力されていません。「代理出席者」に氏名を入力してください。".formatted(member);
        }
    }

    /** A member came late or left early, and nobody says when. */
    record TimeMissing(String member) implements AttendanceRefusal {
        @Override
        public String sentence() {
            return "%sさんの遅参・早退の時刻が入力されていません。時刻を入力するか、「遅参・早退」の印を外してください。".formatted(member);
        }
    }

    /** A member came late or left early before the meeting began. */
    record BeforeTheMeeting(String member, LocalTime time, LocalTime start) implements AttendanceRefusal {
        @Override
        public String sentence() {
            return "%sさんの遅参・早退の時刻（%s）が、会議の開始時刻（%s）より後になっていません。時刻を確かめてください。"
                    .formatted(member, Wareki.time(time), Wareki.time(start));
        }
    }

    /** A member left before coming. */
    record LeftBeforeComing(String member, LocalTime from, LocalTime to) implements AttendanceRefusal {
        @Override
        public String sentence() {
            return "%sさんの早退の時刻（%s）が、遅参の時刻（%s）より後になっていません。時刻を確かめてください。"
                    .formatted(member, Wareki.time(to), Wareki.time(from));
        }
    }

    /** Whoever is said to have presided was not there. */
    record PresiderNotThere(String member, Presence presence) implements AttendanceRefusal {
        @Override
        public String sentence() {
            return "議長とした%sさんの出欠は「%s」です。出席した委員から、議長を務めた方を選んでください。".formatted(member, presence.label());
        }
    }
}
