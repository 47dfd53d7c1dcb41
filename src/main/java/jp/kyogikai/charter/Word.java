package jp.kyogikai.charter;

/** A word written in the charter, and its line. */
record Word(String text, int line) {}
