package jp.kyogikai.rehearsal;

import jp.kyogikai.shared.CouncilId;

/** What people do over the year of themselves, without a task that asks for it (自発の行い). */
interface Habit {

    /** Puts into the diary of the course when it will be done; which charter holds by then is asked then. */
    void enter(Course course, CouncilId council);
}
