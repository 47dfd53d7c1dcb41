package jp.kyogikai.duty;

import java.util.List;

/** A module that owns facts from which days follow; it can say at any time what is owed by them (期限の出どころ). */
public interface Owing {

    /** Everything open that has a day, read from the facts themselves and not from the book of duties. */
    List<Owed> owed();
}
