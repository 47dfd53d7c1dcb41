package jp.kyogikai.desk.samples;

import java.util.List;
import jp.kyogikai.meeting.AgendaPaper;
import jp.kyogikai.meeting.CancellationPaper;
import jp.kyogikai.meeting.MinutesPaper;
import jp.kyogikai.meeting.NoticePaper;
import jp.kyogikai.shared.Wording;

/** Papers of a meeting in writing, filled in (書面開催の文書の記入例). */
final class WrittenMeetingSamples {

    private WrittenMeetingSamples() {}

    static AgendaPaper agendaInWriting() {
        return new AgendaPaper(
                Wording.AS_TYPED,
                SamplePapers.COUNCIL,
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
                Wording.AS_TYPED,
                true,
                false,
                "令和8年7月22日",
                null,
                "調整会議　委員　各位",
                SamplePapers.COUNCIL,
                "座長　髙﨑　花子",
                true,
                "令和8年度 第1回 調整会議（書面）",
                "令和8年8月7日（金）",
                "",
                "書面による開催",
                List.of(
                        new NoticePaper.Item("医療的ケアが必要な児童の放課後の居場所について", "協議", true),
                        new NoticePaper.Item("専門部会の活動状況について", "報告", false)),
                null,
                List.of("賛成", "反対"),
                SamplePapers.CONTACT);
    }

    static CancellationPaper cancellationInWriting() {
        return new CancellationPaper(
                Wording.AS_TYPED,
                true,
                null,
                "令和8年7月22日",
                "調整会議　委員　各位",
                SamplePapers.COUNCIL,
                "座長　髙﨑　花子",
                true,
                "令和8年度 第1回 調整会議（書面）",
                "令和8年8月7日（金）",
                "",
                "書面による開催",
                SamplePapers.CONTACT);
    }

    static MinutesPaper minutesInWriting() {
        return new MinutesPaper(
                Wording.AS_TYPED,
                SamplePapers.COUNCIL,
                "令和8年度 第1回 調整会議（書面）",
                true,
                false,
                "令和8年8月7日（金）",
                "",
                "書面による開催",
                null,
                List.of(
                        new MinutesPaper.Attendee("髙﨑　花子", "社会福祉法人みほん会　相談支援専門員", "全て賛成"),
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
}
