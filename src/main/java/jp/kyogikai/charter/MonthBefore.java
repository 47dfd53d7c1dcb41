package jp.kyogikai.charter;

/** The month before an event at whose end something is due (月末による期限の月). */
enum MonthBefore implements Labelled {
    PREVIOUS("前月", 1),
    BEFORE_PREVIOUS("前々月", 2);

    private final String label;
    private final int months;

    MonthBefore(String label, int months) {
        this.label = label;
        this.months = months;
    }

    @Override
    public String label() {
        return label;
    }

    int months() {
        return months;
    }
}
