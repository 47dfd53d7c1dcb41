package jp.kyogikai.workflow;

/** Whether a meeting is one of the regular ones of the year, as the start form asks (会議の種別). */
enum SessionKind {
    REGULAR,
    EXTRAORDINARY;

    boolean isExtraordinary() {
        return this == EXTRAORDINARY;
    }
}
