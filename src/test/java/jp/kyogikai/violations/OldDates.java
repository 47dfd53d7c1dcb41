package jp.kyogikai.violations;

import java.util.Date;

/** A day kept as a point in time. */
public record OldDates(Date heldOn) {}
