package jp.kyogikai.mail;

/** What kind of document is sent (送付する文書の種類). */
public enum DispatchKind {
    NOTICE("開催通知", "MEETING", true),
    CHANGE("開催変更の通知", "MEETING", true),
    CANCELLATION("開催中止のお知らせ", "MEETING", true),
    DUTIES("期限のお知らせ", "DUTIES", false);

    private final String label;
    private final String series;
    private final boolean lookedAfter;

    DispatchKind(String label, String series, boolean lookedAfter) {
        this.label = label;
        this.series = series;
        this.lookedAfter = lookedAfter;
    }

    public String label() {
        return label;
    }

    /** The documents about one subject that are counted through and replace each other. */
    public String series() {
        return series;
    }

    /** Whether it stands for what was entered before; a first notice to some leaves the word of a change to others. */
    boolean replaces(DispatchKind earlier) {
        return this != NOTICE || earlier == NOTICE;
    }

    /** Whether the office settles what could not be delivered; of a daily mail the next one says it all again. */
    public boolean isLookedAfter() {
        return lookedAfter;
    }
}
