package jp.kyogikai.document;

import java.util.List;
import jp.kyogikai.casework.CaseStatusPaper;
import jp.kyogikai.casework.SheetPaper;
import jp.kyogikai.issue.AnswerPaper;
import jp.kyogikai.issue.ReferralPaper;
import jp.kyogikai.issue.ReportPaper;
import jp.kyogikai.meeting.AgendaPaper;
import jp.kyogikai.meeting.MinutesPaper;
import jp.kyogikai.meeting.NoticePaper;
import org.jspecify.annotations.Nullable;

/** One filled-in record for each template, of a city that does not exist. */
final class SamplePapers {

    static final String COUNCIL = "みほん市地域自立支援協議会";

    private SamplePapers() {}

    /**
     * One record for a template.
     *
     * @param name of the known paper, where a template makes more than one kind
     */
    record Sample(String template, String name, Record paper) {

        Sample(String template, Record paper) {
            this(template, template, paper);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> all() {
        return List.of(
                new Sample("agenda", agenda()),
                new Sample("notice", notice()),
                new Sample("minutes", minutes()),
                new Sample("agenda", "agenda-in-writing", agendaInWriting()),
                new Sample("notice", "notice-in-writing", noticeInWriting()),
                new Sample("notice", "notice-moved", noticeMoved()),
                new Sample("minutes", "minutes-in-writing", minutesInWriting()),
                new Sample("answer", answer()),
                new Sample("referral", referral()),
                new Sample("report", report()),
                new Sample("sheet", sheet()),
                new Sample("case-status", caseStatus()));
    }

    static AgendaPaper agenda() {
        return new AgendaPaper(
                COUNCIL,
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

    private static NoticePaper notice(String date, NoticePaper.@Nullable Former former) {
        return new NoticePaper(
                false,
                false,
                date,
                former,
                "調整会議　委員　各位",
                COUNCIL,
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
                List.of("出席", "オンラインで出席", "欠席"),
                "みほん市地域自立支援協議会事務局\n（みほん市福祉部障がい福祉課）\n電話　000-000-0000\n担当　中村");
    }

    static MinutesPaper minutes() {
        return new MinutesPaper(
                COUNCIL,
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

    static AgendaPaper agendaInWriting() {
        return new AgendaPaper(
                COUNCIL,
                "令和8年度 第1回 調整会議（書面）",
                "令和8年8月7日（金）",
                "",
                "書面による開催",
                true,
                false,
                AgendaPaper.Group.of(List.of(new AgendaPaper.Item(
                        "1",
                        "協議",
                        "医療的ケアが必要な児童の放課後の居場所について",
                        null,
                        "こども部会長",
                        "調査・検討を、こども部会に依頼してよいか。",
                        "R8-課題-012",
                        null))),
                List.of(),
                null);
    }

    static NoticePaper noticeInWriting() {
        return new NoticePaper(
                true,
                false,
                "令和8年7月22日",
                null,
                "調整会議　委員　各位",
                COUNCIL,
                "座長　髙﨑　花子",
                true,
                "令和8年度 第1回 調整会議（書面）",
                "令和8年8月7日（金）",
                "",
                "書面による開催",
                List.of(
                        new NoticePaper.Item("医療的ケアが必要な児童の放課後の居場所について", "協議", true),
                        new NoticePaper.Item("専門部会の活動状況について", "報告", false)),
                List.of("賛成", "反対"),
                "みほん市地域自立支援協議会事務局\n（みほん市福祉部障がい福祉課）\n電話　000-000-0000\n担当　中村");
    }

    static MinutesPaper minutesInWriting() {
        return new MinutesPaper(
                COUNCIL,
                "令和8年度 第1回 調整会議（書面）",
                true,
                false,
                "令和8年8月7日（金）",
                "",
                "書面による開催",
                null,
                List.of(
                        new MinutesPaper.Attendee("髙﨑　花子", "社会福祉法人みほん会　相談支援専門員", "すべて賛成"),
                        new MinutesPaper.Attendee("山﨑　次郎", "みほん市手をつなぐ育成会", "議題2に反対（現地を見てから決めたい。）")),
                List.of(new MinutesPaper.Attendee("鈴木　一郎", "公募委員", "未提出")),
                "福祉部障がい福祉課",
                List.of(),
                null,
                List.of(),
                "委員3人中2人が書面表決書を提出し、定足数（過半数・2人）に達したので、会議は成立した。",
                List.of(
                        new MinutesPaper.Item(
                                "1",
                                "協議",
                                "医療的ケアが必要な児童の放課後の居場所について",
                                "審議の要旨",
                                null,
                                "調査・検討依頼（賛成2人、反対0人）",
                                "理由",
                                "受入れの実情を確かめる必要があるため。"),
                        new MinutesPaper.Item(
                                "2", "協議", "市営住宅の入居要件について", "審議の要旨", "現地を見てから決めたいとの意見があった。", "次回へ持越し", "特記事項", null)),
                null,
                "令和8年8月12日　座長　髙﨑　花子が内容を確認し、承認した。");
    }

    static AnswerPaper answer() {
        return answerTo("相談支援センターみほん　御中");
    }

    static AnswerPaper answerTo(String addressee) {
        return new AnswerPaper(
                "8みほ障第123号",
                "令和8年11月22日",
                addressee,
                COUNCIL,
                "会長　𠮷田　正",
                true,
                "R7-031",
                "計画相談支援の待機者への対応について",
                "サービス等利用計画の作成を依頼しても、受け入れる事業所が見つからない方が増えています。\n地域全体で受入れを調整する仕組みを検討してください。",
                List.of(
                        new AnswerPaper.Step("令和7年12月10日（水）", "令和7年度第4回調整会議", "相談支援部会に調査を依頼"),
                        new AnswerPaper.Step("令和8年3月4日（水）", "令和7年度第6回相談支援部会", "調査結果を報告"),
                        new AnswerPaper.Step("令和8年5月20日（水）", "令和8年度第1回全体会", "協議会の課題として採択")),
                "本協議会の課題として取り組むとともに、市に提言しました。",
                List.of("受入れの可否を毎月共有する（相談支援部会、令和8年10月31日まで）"),
                "待機者の数が前年度の2倍になり、一つの事業所では解決できないためです。\n各事業所の受入れの可否を、令和8年10月から毎月共有しています。",
                "みほん市地域自立支援協議会事務局\n（みほん市福祉部障がい福祉課）\n電話　000-000-0000\n担当　中村");
    }

    static ReferralPaper referral() {
        return new ReferralPaper(
                "8みほ障第98号",
                "令和8年7月16日",
                "こども部会　部会長　様",
                COUNCIL,
                "調整会議",
                true,
                "R8-依頼-001",
                "R8-課題-012",
                "医療的ケアが必要な児童の放課後の居場所について",
                "放課後に利用できる事業所が限られ、家族の送迎の負担が大きくなっています。",
                "地域全体での調整を要するため。",
                "市内の事業所の受入れの状況と、受入れを妨げている事情\n構成機関が自ら取り組めること",
                "令和8年10月30日（金）",
                "みほん市地域自立支援協議会事務局\n（みほん市福祉部障がい福祉課）\n電話　000-000-0000\n担当　中村");
    }

    static SheetPaper sheet() {
        return new SheetPaper(
                COUNCIL,
                "令和8年度第2回調整会議",
                "令和8年7月15日（水）",
                "R8-検討-001",
                "50代の本人と80代の母が二人で暮らしている。知的障害がある。\n母が入院したとき、夜間に受け入れる所が見つからなかった。",
                "短期入所を3か所に当たり、いずれも満床であった。\n母の退院後は、週2回の訪問で様子を確かめている。",
                "次に母が入院したときに備え、今からできること。",
                List.of(new SheetPaper.Copy("No. 1 / 2", "𠮷田　正"), new SheetPaper.Copy("No. 2 / 2", "髙﨑　花子")));
    }

    static CaseStatusPaper caseStatus() {
        return new CaseStatusPaper(
                COUNCIL,
                "令和8年度第2回調整会議",
                "令和8年7月15日（水）",
                "令和8年度",
                "令和8年4月1日",
                "令和8年7月15日",
                8,
                6,
                8,
                List.of(
                        new CaseStatusPaper.Result("解決", 2),
                        new CaseStatusPaper.Result("継続", 5),
                        new CaseStatusPaper.Result("地域課題あり", 1)),
                List.of(fieldCount("住まい・暮らし", 4, 1, 4, 1), fieldCount("上記以外の分野", 4, 1, 1, 0)),
                12,
                3,
                List.of(
                        new CaseStatusPaper.Line(
                                "R7-事例-011", List.of("次回の予定日を過ぎても記録がない"), List.of("開催を要請（令和8年度第1回調整会議）")),
                        new CaseStatusPaper.Line(
                                "R8-事例-003", List.of("登録後、目安の日数を過ぎても個別支援会議が開かれていない", "主担当が決まっていない"), List.of())));
    }

    private static CaseStatusPaper.Field fieldCount(String name, int cases, int resolved, int continued, int issues) {
        return new CaseStatusPaper.Field(
                name,
                cases,
                List.of(
                        new CaseStatusPaper.Result("解決", resolved),
                        new CaseStatusPaper.Result("継続", continued),
                        new CaseStatusPaper.Result("地域課題あり", issues)));
    }

    static ReportPaper report() {
        return new ReportPaper(
                false,
                "令和8年10月21日",
                "調整会議　御中",
                COUNCIL,
                "こども部会",
                "R8-依頼-001",
                "R8-課題-012",
                "医療的ケアが必要な児童の放課後の居場所について",
                "令和8年7月16日",
                "市内の事業所の受入れの状況と、受入れを妨げている事情\n構成機関が自ら取り組めること",
                List.of(
                        new ReportPaper.Done("令和8年8月5日", "アンケート", "市内の放課後等デイサービス事業所（12か所）", "10か所から回答があった。"),
                        new ReportPaper.Done("令和8年9月2日", "見学", "みほん特別支援学校", "看護師の配置と送迎の時間を確かめた。")),
                "受入れが可能な事業所は2か所であり、看護職員の確保が妨げとなっている。\n訪問看護事業所との連携により、3か所で受入れを増やせる見込みがある。",
                "この報告書は、令和8年10月21日（水）の令和8年度第3回こども部会で採択された。",
                "みほん市地域自立支援協議会事務局\n（みほん市福祉部障がい福祉課）\n電話　000-000-0000\n担当　中村");
    }
}
