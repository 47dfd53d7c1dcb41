package jp.kyogikai.desk.samples;

import java.util.List;
import jp.kyogikai.issue.AnswerPaper;
import jp.kyogikai.issue.ProposalPaper;
import jp.kyogikai.issue.ReferralPaper;
import jp.kyogikai.issue.ReportPaper;
import jp.kyogikai.shared.Wording;

/** Papers of issues, filled in (課題の文書の記入例). */
final class IssueSamples {

    private IssueSamples() {}

    static AnswerPaper answerTo(String addressee) {
        return new AnswerPaper(
                Wording.AS_TYPED,
                "8みほ障第123号",
                "令和8年11月22日",
                addressee,
                SamplePapers.COUNCIL,
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
                SamplePapers.CONTACT);
    }

    static ReferralPaper referral() {
        return new ReferralPaper(
                Wording.AS_TYPED,
                "8みほ障第98号",
                "令和8年7月16日",
                "こども部会　部会長　様",
                SamplePapers.COUNCIL,
                "調整会議",
                true,
                "R8-依頼-001",
                "R8-課題-012",
                "医療的ケアが必要な児童の放課後の居場所について",
                "放課後に利用できる事業所が限られ、家族の送迎の負担が大きくなっています。",
                "地域全体での調整を要するため。",
                "市内の事業所の受入れの状況と、受入れを妨げている事情\n構成機関が自ら取り組めること",
                "令和8年10月30日（金）",
                SamplePapers.CONTACT);
    }

    static ReportPaper report() {
        return new ReportPaper(
                Wording.AS_TYPED,
                false,
                "令和8年10月21日",
                "調整会議　御中",
                SamplePapers.COUNCIL,
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
                SamplePapers.CONTACT);
    }

    static ProposalPaper proposal() {
        return new ProposalPaper(
                Wording.AS_TYPED,
                "R7-課題-031-提言1",
                "みほん市長　様",
                List.of(),
                SamplePapers.COUNCIL,
                "会長　𠮷田　正",
                false,
                "R7-課題-031",
                "計画相談支援の待機者への対応について",
                "サービス等利用計画の作成を依頼しても、受け入れる事業所が見つからない方が増えています。\n地域全体で受入れを調整する仕組みを検討してください。",
                List.of(
                        new AnswerPaper.Step("令和7年12月10日（水）", "令和7年度第4回調整会議", "調査・検討依頼"),
                        new AnswerPaper.Step("令和8年3月4日（水）", "令和7年度第6回相談支援部会", "採択"),
                        new AnswerPaper.Step("令和8年5月20日（水）", "令和8年度第1回全体会", "採択")),
                "相談支援専門員の確保と、受入れの調整の仕組みを、市と協議会が共に進める。",
                "相談支援専門員を新たに配置する事業所への支援を、次期の障害福祉計画に位置付けること。\n受入れの可否を事業所が毎月知らせ合う場を、基幹相談支援センターに設けること。",
                "令和8年9月30日（水）",
                "みほん市福祉部障がい福祉課",
                SamplePapers.CONTACT);
    }
}
