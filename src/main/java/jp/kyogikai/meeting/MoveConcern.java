package jp.kyogikai.meeting;

import java.time.LocalDate;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.Wareki;

/** What speaks against a day of a meeting, on which it stands or to which it is moved; none of it forbids it (日程の注意). */
public sealed interface MoveConcern {

    /** The concern in words that the office can act upon. */
    String sentence();

    /** The office is closed that day, on which members come together or ballots are due. */
    record Closed(LocalDate day, String why, MeetingKind kind) implements MoveConcern {
        @Override
        public String sentence() {
            return "%sは閉庁日（%s）です。%sを確かめてください。"
                    .formatted(Wareki.dayAndWeekday(day), why, kind.isInWriting() ? "書面表決書を受け取れること" : "会場と委員の都合");
        }
    }

    /** The day has passed. */
    record Past(LocalDate day) implements MoveConcern {
        @Override
        public String sentence() {
            return "%sは既に過ぎています。実際の開催日に訂正する場合に限り、変更してください。".formatted(Wareki.dayAndWeekday(day));
        }
    }

    /** The day by which members are to be told has passed. */
    record ShortNotice(LocalDate by, String rule, Article article) implements MoveConcern {
        @Override
        public String sentence() {
            return "開催通知の期限（会議の日の%sまで、根拠：%s）の%sを過ぎているため、通知が間に合いません。委員の都合を確かめてください。"
                    .formatted(rule, article, Wareki.day(by));
        }
    }

    /** The charter would rather have the year otherwise. */
    record OffPlan(PlanConcern concern) implements MoveConcern {
        @Override
        public String sentence() {
            return "%sについて、%s".formatted(concern.body().name(), concern.sentence());
        }
    }

    /** The body meets already that day, which a plan would not allow. */
    record SameDay(String otherTitle) implements MoveConcern {
        @Override
        public String sentence() {
            return "同じ日に%sがあります。同じ会議体の会議は1日に1回としています（年間計画の決まり）。支障がないか確かめてください。".formatted(otherTitle);
        }
    }

    /** Members are called to another meeting at the same hour; how many is told, not who. */
    record TwoPlaces(String otherTitle, int members) implements MoveConcern {
        @Override
        public String sentence() {
            return "同じ時間に%sがあり、委員%d人が重なります。日時を改めるか、出欠を確かめてください。".formatted(otherTitle, members);
        }
    }
}
