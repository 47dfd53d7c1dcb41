package jp.kyogikai.violations;

/** A name that says nothing. */
public class MeetingManager {}
