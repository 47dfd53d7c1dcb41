package jp.kyogikai.shared;

/** A record whose words stand on a paper or in a mail of the office, and how its council writes (文書). */
public interface Paper {

    /** How the council writes; no word of the paper itself. */
    Wording wording();
}
