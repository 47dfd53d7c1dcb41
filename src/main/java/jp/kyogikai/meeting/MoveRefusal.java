package jp.kyogikai.meeting;

import jp.kyogikai.shared.Refusal;

/** Why a meeting is not moved to another day (日程を変更できない理由). */
public sealed interface MoveRefusal extends Refusal {

    /** Who was there is recorded already, so the meeting has begun. */
    record Begun(String meetingTitle) implements MoveRefusal {
        @Override
        public String sentence() {
            return "%sは出欠又は書面表決を記録しているため、日程を変更できません。開催していない場合は、会議を中止し、新しい会議を登録してください。".formatted(meetingTitle);
        }
    }

    /** The day, the hours and the place are those it has. */
    record Unchanged(String meetingTitle) implements MoveRefusal {
        @Override
        public String sentence() {
            return "%sの日時と場所が変わっていません。新しい日時又は場所を入力してください。".formatted(meetingTitle);
        }
    }
}
