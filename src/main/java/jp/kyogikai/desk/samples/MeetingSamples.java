package jp.kyogikai.desk.samples;

import java.util.List;
import jp.kyogikai.meeting.AgendaPaper;
import jp.kyogikai.meeting.CancellationPaper;
import jp.kyogikai.meeting.MinutesPaper;
import jp.kyogikai.meeting.NoticePaper;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/** Papers of meetings, filled in (会議の文書の記入例). */
final class MeetingSamples {

    private MeetingSamples() {}

    static AgendaPaper agenda() {
        return new AgendaPaper(
                Wording.AS_TYPED,
                SamplePapers.COUNCIL,
                "令和8年度第2回調整会議",
                "令和8年7月15日（水）",
                "午後2時から午後4時まで",
                "みほん市役所　本庁舎3階　会議室301",
                false,
                true,
                AgendaPaper.Group.of(List.of(
                        new AgendaPaper.Item("1", "承認", "前回会議録の確認について", 5, "事務局", null, null, "資料1"),
                        new AgendaPaper.Item(
                                "2",
                                "協議",
                                "医療的ケアが必要な児童の放課後の居場所について",
                                30,
                                "こども部会長　髙﨑　花子",
                                "専門部会に調査を依頼するかどうか、御協議ください。\n依頼する場合は、報告の時期も御検討ください。",
                                "R8-012",
                                "資料2"),
                        new AgendaPaper.Item(
                                "3",
                                "協議",
                                "計画相談支援の待機者への対応について",
                                20,
                                "基幹相談支援センター",
                                "全体会への上程の可否を御協議ください。",
                                "R7-031",
                                "資料3-1、3-2"),
                        new AgendaPaper.Item("4", "報告", "専門部会の活動状況について", 20, "各部会長", null, null, "資料4"),
                        new AgendaPaper.Item("5", "情報共有", "防災訓練への参加について", null, null, null, null, null))),
                List.of(
                        "資料1　令和8年度第1回調整会議　会議録（案）",
                        "資料2　課題整理表（R8-012）",
                        "資料3-1　課題整理表（R7-031）",
                        "資料3-2　計画相談支援の利用状況",
                        "資料4　専門部会活動報告"),
                "手話通訳、要約筆記などが必要な方は、令和8年7月8日（水）までに事務局へお知らせください。\n資料は当日お持ちください。");
    }

    static NoticePaper notice() {
        return notice("令和8年7月1日", null);
    }

    /** The same notice after the meeting was moved to another day and place. */
    static NoticePaper noticeMoved() {
        return notice("令和8年7月8日", new NoticePaper.Former("令和8年7月1日", "令和8年7月14日（火）", "午前10時から正午まで", "みほん市役所　分庁舎　会議室A"));
    }

    /** The notice of a first meeting, which the mayor calls because nobody presides yet; its papers follow. */
    static NoticePaper noticeOfFirstMeeting() {
        return new NoticePaper(
                Wording.AS_TYPED,
                false,
                false,
                "令和8年4月10日",
                null,
                SamplePapers.COUNCIL + "　全体会議　委員　各位",
                null,
                "みほん市長",
                true,
                "令和8年度 第1回 全体会議",
                "令和8年4月24日（金）",
                "午後2時から午後4時まで",
                "みほん市役所　本庁舎5階　大会議室",
                List.of(new NoticePaper.Item("会長の選出", "承認", true), new NoticePaper.Item("今年度の事業計画について", "協議", true)),
                "令和8年4月21日（火）",
                List.of("出席", "オンラインで出席", "欠席"),
                SamplePapers.CONTACT);
    }

    static CancellationPaper cancellation() {
        return new CancellationPaper(
                Wording.AS_TYPED,
                false,
                "令和8年7月13日",
                "令和8年7月1日",
                "調整会議　委員　各位",
                SamplePapers.COUNCIL,
                "座長　髙﨑　花子",
                true,
                "令和8年度第2回調整会議",
                "令和8年7月15日（水）",
                "午後2時から午後4時まで",
                "みほん市役所　本庁舎3階　会議室301",
                SamplePapers.CONTACT);
    }

    private static NoticePaper notice(String date, NoticePaper.@Nullable Former former) {
        return new NoticePaper(
                Wording.AS_TYPED,
                false,
                false,
                date,
                former,
                "調整会議　委員　各位",
                SamplePapers.COUNCIL,
                "座長　髙﨑　花子",
                true,
                "令和8年度第2回調整会議",
                "令和8年7月15日（水）",
                "午後2時から午後4時まで",
                "みほん市役所　本庁舎3階　会議室301",
                List.of(
                        new NoticePaper.Item("前回会議録の確認について", "承認", true),
                        new NoticePaper.Item("医療的ケアが必要な児童の放課後の居場所について", "協議", true),
                        new NoticePaper.Item("専門部会の活動状況について", "報告", false)),
                null,
                List.of("出席", "オンラインで出席", "欠席"),
                SamplePapers.CONTACT);
    }

    static MinutesPaper minutes() {
        return new MinutesPaper(
                Wording.AS_TYPED,
                SamplePapers.COUNCIL,
                "令和8年度第1回全体会",
                false,
                false,
                "令和8年5月20日（水）",
                "午後2時から午後3時50分まで",
                "みほん市役所　本庁舎5階　大会議室",
                "会長　𠮷田　正",
                List.of(
                        new MinutesPaper.Attendee("𠮷田　正", "みほん大学　教授（会長）", "出席"),
                        new MinutesPaper.Attendee("髙﨑　花子", "社会福祉法人みほん会　相談支援専門員", "出席（遅参・午後2時20分着席）"),
                        new MinutesPaper.Attendee("山﨑　次郎", "みほん市手をつなぐ育成会", "代理出席（山﨑　三郎）"),
                        new MinutesPaper.Attendee("佐藤　和子", "みほん特別支援学校", "オンライン")),
                List.of(new MinutesPaper.Attendee("鈴木　一郎", "公募委員", "欠席")),
                "福祉部障がい福祉課　課長　田中　実\n同課主査　中村　恵",
                List.of("みほん大学　講師　伊藤　明"),
                "2人",
                List.of("資料1　令和8年度事業計画（案）", "資料2　課題整理表（R7-031）"),
                "委員総数5人のうち4人が出席し、過半数に達したため、会議は成立した。",
                List.of(
                        new MinutesPaper.Item(
                                "1",
                                "承認",
                                "令和8年度事業計画（案）について",
                                "審議の要旨",
                                "事務局から資料1により説明があった。\n委員から「専門部会の開催回数は足りるのか」との質問があり、事務局から、必要に応じて追加すると回答があった。",
                                "原案のとおり承認する。",
                                "特記事項",
                                null),
                        new MinutesPaper.Item(
                                "2",
                                "協議",
                                "計画相談支援の待機者への対応について",
                                "審議の要旨",
                                "髙﨑委員から、新規の受入れができない事業所が増えていると説明があった。\n山﨑委員（代理）から、家族が自ら計画を作らざるを得ない例があるとの発言があった。",
                                "本協議会の課題として取り組み、市に提言する。",
                                "理由",
                                "待機者の数が前年度の2倍になり、一つの事業所では解決できないため。\n各構成機関も、受入れの可否を毎月共有する。"),
                        new MinutesPaper.Item(
                                "3",
                                "報告",
                                "地域生活支援拠点等の運用状況について",
                                "審議の要旨",
                                "事務局から口頭で報告があった。質疑はなかった。",
                                null,
                                "特記事項",
                                null),
                        new MinutesPaper.Item(
                                "4",
                                "事例検討（非公開）",
                                "R8-検討-001",
                                "論点・助言",
                                "夜間の連絡先を一つにし、本人が自ら選べるよう、見学の機会を設けるとよい。",
                                null,
                                "特記事項",
                                null)),
                "次回は、令和8年8月に開催する予定である。",
                "この会議録は、令和8年6月10日に会長の確認を受けた。");
    }
}
