package jp.kyogikai.desk.samples;

import java.util.List;
import jp.kyogikai.shared.Paper;

/** One filled-in record for each template, of a city that does not exist; the demonstration shows them (見本の文書). */
public final class SamplePapers {

    static final String COUNCIL = "みほん市地域自立支援協議会";
    static final String CONTACT = "みほん市地域自立支援協議会事務局\n（みほん市福祉部障がい福祉課）\n電話　000-000-0000\n担当　中村";

    private SamplePapers() {}

    /**
     * One record for a template.
     *
     * @param name of the known paper, where a template makes more than one kind
     * @param title as the office calls the paper
     */
    public record Sample(String template, String name, String title, Paper paper) {

        Sample(String template, String title, Paper paper) {
            this(template, template, title, paper);
        }

        /** Whether its tables are something to go on with in a spreadsheet. */
        public boolean isTabular() {
            return template.startsWith("year-");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Sample> all() {
        return List.of(
                new Sample("agenda", "次第", MeetingSamples.agenda()),
                new Sample("notice", "開催通知", MeetingSamples.notice()),
                new Sample("outline", "結果概要", PublicSamples.outline()),
                new Sample("minutes", "会議録", MeetingSamples.minutes()),
                new Sample("public-minutes", "会議録（公開用）", PublicSamples.publicMinutes()),
                new Sample(
                        "public-minutes",
                        "public-minutes-closed",
                        "会議録（公開用、非公開の会議）",
                        PublicSamples.closedPublicMinutes()),
                new Sample("agenda", "agenda-in-writing", "次第（書面による会議）", WrittenMeetingSamples.agendaInWriting()),
                new Sample("notice", "notice-moved", "開催通知（日程の変更）", MeetingSamples.noticeMoved()),
                new Sample("notice", "notice-first", "開催通知（首長が招集する最初の会議）", MeetingSamples.noticeOfFirstMeeting()),
                new Sample("cancellation", "開催中止のお知らせ", MeetingSamples.cancellation()),
                new Sample(
                        "notice",
                        "notice-in-writing",
                        "開催通知（書面による会議、書面表決書付き）",
                        WrittenMeetingSamples.noticeInWriting()),
                new Sample(
                        "cancellation",
                        "cancellation-in-writing",
                        "開催中止のお知らせ（書面による会議）",
                        WrittenMeetingSamples.cancellationInWriting()),
                new Sample("outline", "outline-in-writing", "結果概要（書面による会議）", PublicSamples.restrictedOutline()),
                new Sample("minutes", "minutes-in-writing", "会議録（書面による会議）", WrittenMeetingSamples.minutesInWriting()),
                new Sample("year-plan", "年間開催計画表", YearSamples.plan()),
                new Sample("year-ledger", "開催回数台帳", YearSamples.ledger()),
                new Sample("chart", "組織図", CouncilSamples.chart()),
                new Sample("case-status", "個別支援会議の運営状況", CaseSamples.caseStatus()),
                new Sample("sheet", "事例シート", CaseSamples.sheet()),
                new Sample("support-minutes", "個別支援会議録", CaseSamples.supportMinutes()),
                new Sample("referral", "調査・検討依頼書", IssueSamples.referral()),
                new Sample("report", "部会報告書", IssueSamples.report()),
                new Sample("proposal", "提言書", IssueSamples.proposal()),
                new Sample("program", "program-plan", "事業計画書", ProgramSamples.plan()),
                new Sample("program", "program-amendment", "事業計画書（変更）", ProgramSamples.amendment()),
                new Sample("program", "program-report", "事業報告書", ProgramSamples.report()),
                new Sample("answer", "検討結果のお知らせ", answerTo("相談支援センターみほん　御中")));
    }

    /** The agenda by itself. */
    public static Paper agenda() {
        return MeetingSamples.agenda();
    }

    /** The letter to somebody else, of whose name every character is to be printed. */
    public static Paper answerTo(String addressee) {
        return IssueSamples.answerTo(addressee);
    }
}
