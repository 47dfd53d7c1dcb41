package jp.kyogikai.rehearsal;

import jp.kyogikai.charter.Council;

/** What people do over the year of themselves, without a task that asks for it (自発の行い). */
interface Habit {

    /** Puts into the diary of the course when it will be done. */
    void enter(Course course, Council council);
}
