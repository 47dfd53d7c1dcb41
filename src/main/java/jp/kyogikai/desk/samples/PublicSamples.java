package jp.kyogikai.desk.samples;

import java.util.List;
import jp.kyogikai.meeting.OutlinePaper;
import jp.kyogikai.meeting.PublicMinutes;
import jp.kyogikai.shared.Wording;

/** What becomes public of a meeting, filled in (公開する文書の記入例). */
final class PublicSamples {

    private PublicSamples() {}

    static OutlinePaper outline() {
        return new OutlinePaper(
                Wording.AS_TYPED,
                SamplePapers.COUNCIL,
                "令和8年度第1回全体会",
                false,
                false,
                "令和8年5月20日（水）",
                "午後2時から午後3時50分まで",
                "みほん市役所　本庁舎5階　大会議室",
                "会長",
                4,
                1,
                "委員5人中4人が出席し、定足数（過半数・3人）に達したので、会議は成立した。",
                List.of(
                        new OutlinePaper.Item(1, "承認", "令和8年度事業計画（案）について", "了承", null),
                        new OutlinePaper.Item(2, "協議", "計画相談支援の待機者への対応について", "採択", "待機者の数が前年度の2倍になり、一つの事業所では解決できないため。"),
                        new OutlinePaper.Item(3, "報告", "地域生活支援拠点等の運用状況について", "了承", null),
                        new OutlinePaper.Item(4, null, "事例検討（非公開）", null, "非公開の理由：個人に関する情報を扱うため")),
                "令和8年8月26日（水）　令和8年度第2回全体会（予定）",
                SamplePapers.CONTACT);
    }

    static OutlinePaper restrictedOutline() {
        return new OutlinePaper(
                Wording.AS_TYPED,
                SamplePapers.COUNCIL,
                "令和8年度 第1回 調整会議（書面）",
                true,
                true,
                "令和8年8月7日（金）",
                "",
                "書面による開催",
                null,
                2,
                1,
                "委員3人中2人が書面表決書を提出し、定足数（過半数・2人）に達したので、会議は成立した。",
                List.of(new OutlinePaper.Item(
                        1, "協議", "医療的ケアが必要な児童の放課後の居場所について", "調査・検討依頼（賛成2人、反対0人）", "受入れの実情を確かめる必要があるため。")),
                null,
                SamplePapers.CONTACT);
    }

    static PublicMinutes publicMinutes() {
        return new PublicMinutes(
                Wording.AS_TYPED,
                SamplePapers.COUNCIL,
                "令和8年度第1回全体会",
                false,
                false,
                "個人に関する情報を扱うため",
                "令和8年5月20日（水）",
                "午後2時から午後3時50分まで",
                "みほん市役所　本庁舎5階　大会議室",
                "会長",
                4,
                1,
                List.of(
                        new PublicMinutes.Attendee("会長", null, "出席"),
                        new PublicMinutes.Attendee("社会福祉法人みほん会", null, "出席"),
                        new PublicMinutes.Attendee("みほん市手をつなぐ育成会", null, "代理出席"),
                        new PublicMinutes.Attendee("みほん特別支援学校", null, "オンライン出席")),
                List.of("みほん大学　講師"),
                "2人",
                List.of("次第", "個別支援会議の運営状況"),
                "委員5人中4人が出席し、定足数（過半数・3人）に達したので、会議は成立した。",
                "審議の要旨",
                List.of(
                        new PublicMinutes.Item(
                                1,
                                new PublicMinutes.Open(
                                        "承認",
                                        "令和8年度事業計画（案）について",
                                        "事務局から説明があった。\nみほん市手をつなぐ育成会から「専門部会の開催回数は足りるのか」との質問があり、事務局から、必要に応じて追加すると回答があった。",
                                        "了承",
                                        "特記事項",
                                        "")),
                        new PublicMinutes.Item(
                                2,
                                new PublicMinutes.Open(
                                        "協議",
                                        "計画相談支援の待機者への対応について",
                                        "社会福祉法人みほん会から、新規の受入れができない事業所が増えていると説明があった。",
                                        "採択",
                                        "理由",
                                        "待機者の数が前年度の2倍になり、一つの事業所では解決できないため。")),
                        new PublicMinutes.Item(3, null)),
                "令和8年8月26日（水）　令和8年度第2回全体会（予定）",
                "この会議録は、令和8年6月10日に会長の確認を受けた。",
                SamplePapers.CONTACT);
    }

    static PublicMinutes closedPublicMinutes() {
        return new PublicMinutes(
                Wording.AS_TYPED,
                SamplePapers.COUNCIL,
                "令和8年度第2回調整会議",
                false,
                true,
                "個人に関する情報を扱うため",
                "令和8年7月15日（水）",
                "午後2時から午後4時まで",
                "みほん市役所　本庁舎3階　会議室301",
                null,
                9,
                2,
                List.of(),
                List.of(),
                null,
                List.of(),
                "委員11人中9人が出席し、定足数（過半数・6人）に達したので、会議は成立した。",
                "審議の要旨",
                List.of(
                        new PublicMinutes.Item(1, null),
                        new PublicMinutes.Item(2, null),
                        new PublicMinutes.Item(3, null)),
                null,
                "この会議録は、令和8年8月3日に座長の確認を受けた。",
                SamplePapers.CONTACT);
    }
}
