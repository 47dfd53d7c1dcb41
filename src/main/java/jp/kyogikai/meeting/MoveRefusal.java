package jp.kyogikai.meeting;

import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.Wareki;

/** Why a meeting is not moved to another day (日程を変更できない理由). */
public sealed interface MoveRefusal extends Refusal {

    /** Who was there is recorded already, so the meeting has begun. */
    record Begun(String meetingTitle) implements MoveRefusal {
        @Override
        public String sentence() {
            return "%sは出欠又は書面表決が既に記録されているため、日程を変更できません。開催していない場合は、会議を中止し、新しい会議を登録してください。".formatted(meetingTitle);
        }
    }

    /** The day, the hours and the place are those it has. */
    record Unchanged(String meetingTitle) implements MoveRefusal {
        @Override
        public String sentence() {
            return "%sの日時と場所が変わっていません。新しい日時又は場所を入力してください。".formatted(meetingTitle);
        }
    }

    /** An agenda is for the day and the hours that the meeting has, and moves it to no others. */
    record NotByAgenda(String meetingTitle, MeetingKind kind, Schedule now) implements MoveRefusal {
        @Override
        public String sentence() {
            return "%sの日程は「%s」です。次第の作成では、日時を変更できません。日時を変更するときは、「日程の変更・中止」から変更し、次第の様式を開き直してください。"
                    .formatted(meetingTitle, now.words(kind));
        }
    }

    /** A form shows the schedule from before a move, and would put it back unseen. */
    record MovedMeanwhile(String meetingTitle, MeetingKind kind, Move move, Schedule now) implements MoveRefusal {
        @Override
        public String sentence() {
            return "%sの日程は、%sに「%s」から「%s」へ変更されています（理由：%s）。様式を開き直し、新しい日程で次第を作成してください。元の日程に戻すときは、「日程の変更・中止」から変更してください。"
                    .formatted(
                            meetingTitle,
                            Wareki.day(move.on()),
                            move.from().words(kind),
                            now.words(kind),
                            move.reason());
        }
    }
}
