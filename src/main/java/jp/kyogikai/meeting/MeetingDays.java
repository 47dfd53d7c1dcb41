package jp.kyogikai.meeting;

import java.time.LocalDate;
import java.util.List;
import jp.kyogikai.charter.Council;

/** The days left of a year on which its office is open and of which members can still be told in time (会議を開ける日). */
record MeetingDays(List<LocalDate> all) {

    MeetingDays {
        all = List.copyOf(all);
    }

    /** By the charter of each day; of a year beyond the calendar only what the calendar knows. */
    static MeetingDays of(YearCharters charters, LocalDate today) {
        var year = charters.year();
        return new MeetingDays(year.firstDay()
                .datesUntil(year.lastDay().plusDays(1))
                .filter(day -> !day.isBefore(today))
                .filter(day -> canMeet(charters.on(day), day, today))
                .toList());
    }

    /** Those on which a body exists. */
    List<LocalDate> within(Lifetime lifetime) {
        return all.stream().filter(lifetime::contains).toList();
    }

    private static boolean canMeet(Council council, LocalDate day, LocalDate today) {
        return council.isKnownToBeOpen(day) && !council.noticeDue(day).isBefore(today);
    }
}
