package jp.kyogikai.engine;

/** The profile in which a year is rehearsed; what acts for people or puts the clock forward exists in no other (年間予行). */
public final class Rehearsed {

    public static final String PROFILE = "rehearsal";

    private Rehearsed() {}
}
