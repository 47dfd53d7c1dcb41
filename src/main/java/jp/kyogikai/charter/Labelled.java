package jp.kyogikai.charter;

/** A choice that the charter writes by its Japanese word. */
interface Labelled {

    String label();
}
