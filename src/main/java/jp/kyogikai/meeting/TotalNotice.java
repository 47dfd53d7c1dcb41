package jp.kyogikai.meeting;

import jp.kyogikai.shared.Wareki;

/** What the office should know about what several bodies reach together, in words (合計の次にすること). */
record TotalNotice(TotalLine line) {

    String sentence() {
        return switch (line.state()) {
            case MET -> "定められた数に達しています。";
            case UNMET -> line.isOver() ? ended() : outOfReach();
            default -> line.missing() == 0 ? planned() : ahead() + next();
        };
    }

    private String planned() {
        return line.isUnproven() ? "開催日を過ぎた会議の結果を記録するまで、定められた数に達したことになりません。" : "残りの会議は、全て予定されています。";
    }

    private String ended() {
        return "年度が終わり、%d%s足りません。"
                .formatted(line.total().atLeast() - line.count().reached(), unit());
    }

    private String outOfReach() {
        var possible = line.chances().size();
        var left = possible == 0 ? "開催できる会議がなく" : "開催できるのはあと%d回で".formatted(possible);
        return "%sまでに%s%s、%d%s足りません。"
                .formatted(
                        Wareki.day(line.year().lastDay()),
                        isPlanned() ? "予定のほかに" : "",
                        left,
                        line.outOfReach(),
                        unit());
    }

    private String ahead() {
        return "%sまでに、%s%d%s必要です。"
                .formatted(Wareki.day(line.end()), isPlanned() ? "予定のほか" : "あと", line.missing(), unit());
    }

    /** Until when the next one, where those after it need their own days and the time is short. */
    private String next() {
        return line.lastDay()
                .filter(day -> line.isLate() && day.isAfter(line.today()) && day.isBefore(line.end()))
                .map(day -> "そのうち次の1回は、%sまでに開催する必要があります。".formatted(Wareki.day(day)))
                .orElse("");
    }

    private boolean isPlanned() {
        return line.count().planned() > 0;
    }

    private String unit() {
        return line.total().counts().unit();
    }
}
