package jp.kyogikai.violations.shared;

/** An id that is no value. */
public class LooseId {}
