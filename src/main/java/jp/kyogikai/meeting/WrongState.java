package jp.kyogikai.meeting;

import jp.kyogikai.shared.Refusal;

/** Something is attempted that the meeting is too early or too late for (会議の状態の不一致). */
public record WrongState(String meetingTitle, MeetingState state, String act) implements Refusal {
    @Override
    public String sentence() {
        return "%sは「%s」のため、%sことはできません。画面を開き直して、会議の状況を確認してください。".formatted(meetingTitle, state.label(), act);
    }
}
