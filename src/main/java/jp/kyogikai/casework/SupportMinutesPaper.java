package jp.kyogikai.casework;

import java.util.List;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The record of one meeting on a case, for its circle and nobody else (個別支援会議録).
 *
 * @param number of the case, such as R8-事例-001
 * @param pseudonym how the circle calls the person; the real name is not in it
 * @param ordinal the how manieth meeting of the case
 * @param leadOffice which office leads the support; null where none does yet
 * @param consent who agreed and when, or why nobody was asked
 * @param situation as it was when the case came in, line by line
 * @param followUps what became of what was assigned before
 * @param remaining what no one of those present can settle; null where nothing is left
 * @param next the day of the next meeting; null where none is planned
 */
public record SupportMinutesPaper(
        Wording wording,
        String council,
        String number,
        String pseudonym,
        int ordinal,
        String date,
        @ProperName String place,
        @ProperName String consultingOffice,
        @ProperName @Nullable String leadOffice,
        String consent,
        List<Someone> participants,
        String situation,
        String wishes,
        List<Done> followUps,
        String discussion,
        List<ToDo> assignments,
        @Nullable String remaining,
        String result,
        @Nullable String next)
        implements Paper {

    /** Somebody who took part, as they were called to it (参加者). */
    public record Someone(
            @ProperName String name, @ProperName String organisation, String role) {}

    /** Who does what by when (役割分担). */
    public record ToDo(@ProperName String who, String what, String due) {}

    /**
     * What became of an assignment (役割分担の経過).
     *
     * @param then until when it goes on, or why it was dropped
     */
    public record Done(@ProperName String who, String what, String result, String then) {}
}
