package jp.kyogikai.charter;

/** How much of what was said the minutes hold; the heading stands on the paper, the advice before whoever writes them (会議録の様式). */
public enum MinutesStyle implements Labelled {
    SUMMARY("要点", "審議の要旨", "主な意見と結論までの経過を、要点にまとめてください"),
    VERBATIM("全文", "発言の記録", "発言した順に、「○○委員：」のように行を改めて、発言の全てを書いてください"),
    REPORT("報告", "協議の概要", "何を協議したかを、数行で書いてください");

    private final String label;
    private final String heading;
    private final String advice;

    MinutesStyle(String label, String heading, String advice) {
        this.label = label;
        this.heading = heading;
        this.advice = advice;
    }

    @Override
    public String label() {
        return label;
    }

    /** Such as 審議の要旨. */
    public String heading() {
        return heading;
    }

    /** How to write it, as a clause without its full stop. */
    public String advice() {
        return advice;
    }
}
