package jp.kyogikai.meeting;

import jp.kyogikai.shared.Wareki;

/** What the office should know and do about the meetings of a body, in words (次にすること). */
record LedgerNotice(LedgerLine line) {

    String sentence() {
        return switch (line.state()) {
            case ON_DEMAND -> "回数の定めはありません。";
            case NOT_ASKED -> "この期間に求められる定例の会議はありません。";
            case MET -> "求められる回数の会議を開催しました。";
            case UNDER_WAY -> line.missing() == 0 ? "残りの会議は、全て予定されています。" : missing() + due();
            case AT_RISK -> line.missing() == 0 ? unproven() : missing() + atRisk();
            case UNMET -> line.isOver() ? ended() : missing() + lost() + noRoom();
        };
    }

    private String missing() {
        return "あと%d回の日程が決まっていません。".formatted(line.missing());
    }

    private String unproven() {
        return "開催日を過ぎた会議の結果を記録するまで、求められる回数に達したことになりません。";
    }

    private String atRisk() {
        if (!line.keepsDistance()) {
            return noRoom();
        }
        return line.months().lost().isEmpty() ? due() : lost() + madeUp();
    }

    private String lost() {
        var months = line.months();
        return months.lost().isEmpty() ? "" : "定例の月とされた%sには会議がなく、もう開催することができません。".formatted(months.lostWords());
    }

    private String madeUp() {
        return "その分の%d回を%sまでに開催すれば、求められる回数には達します。"
                .formatted(line.months().lost().size(), Wareki.day(line.latest().get(0)));
    }

    private String due() {
        var last = Wareki.day(line.lastDay().orElseThrow());
        return (line.isNextTold() || line.missing() == 1 ? "次の会議を%sまでに開催すれば間に合います。" : "%sまでに全て開催すれば間に合います。")
                .formatted(last);
    }

    private String ended() {
        return "%s、%d回足りません。"
                .formatted(
                        line.lifetime().to().equals(line.year().lastDay())
                                ? "年度が終わり"
                                : "会議を開ける期間（%sまで）が終わり".formatted(end()),
                        line.asked().meetings() - line.count(CountedAs.HELD));
    }

    private String noRoom() {
        var possible = line.possible();
        var left = possible == 0 ? "開催通知の間に合う開庁日がなく" : "開催できるのはあと%d回で".formatted(possible);
        return "%s%sまでに%s、%d回足りません。%s".formatted(distance(), end(), left, line.missing() - possible, withoutDistance());
    }

    private String distance() {
        return isDistanceToBlame()
                ? "%dか月以上の間隔を空けると、".formatted(line.body().cadence().shortestMonths())
                : "";
    }

    private String withoutDistance() {
        return isDistanceToBlame() && line.free().size() >= line.missing() ? "間隔を縮めて開催すれば、回数には達します。" : "";
    }

    private boolean isDistanceToBlame() {
        return line.free().size() > line.possible();
    }

    private String end() {
        return Wareki.day(line.lifetime().to());
    }
}
