package jp.kyogikai.meeting;

import jp.kyogikai.shared.AgendaItemId;

/** What was said on one item; it may be empty (審議の要旨). */
public record Discussion(AgendaItemId item, String said) {}
