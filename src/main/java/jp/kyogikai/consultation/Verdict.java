package jp.kyogikai.consultation;

import java.time.LocalDate;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.shared.MeetingId;

/** What a body decided about one matter, in which meeting and why; the reason may be empty (議決の内容). */
public record Verdict(Outcome outcome, String reason, MeetingId meeting, String meetingTitle, LocalDate on) {}
