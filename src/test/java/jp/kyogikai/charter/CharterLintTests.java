package jp.kyogikai.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import jp.kyogikai.shared.Article;
import jp.kyogikai.shared.FiscalYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharterLintTests {

    /** 全体会 may ask 暮らし部会 to investigate. */
    private static final String ASKING = Charters.SMALL.replace(
            "    chair: 会長\n", "    chair: 会長\n    routes: { refers-to: [ko], source: paper }\n");

    @Test
    @DisplayName("見本の設定には誤りも注意もない")
    void smallCharterIsWithoutFault() {
        var faults = CharterFile.lint("mihon.yaml", Charters.SMALL);

        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("報告を採択できない会議体は、調査・検討の依頼先にできない")
    void askedBodyCanAdoptAReport() {
        assertThatThrownBy(() -> CharterFile.read("mihon.yaml", ASKING))
                .hasMessageContaining("【誤り】mihon.yaml 15行目：「全体会」の依頼先「暮らし部会」は「採択」を選べないため、報告を決められません。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"専門部会", "分科会"})
    @DisplayName("採択を選べる専門部会と分科会は、調査・検討の依頼先にできる")
    void expertsAreAsked(String tier) {
        assertThat(CharterFile.lint("mihon.yaml", adoptingAt(tier))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"個別", "調整・実務", "全体"})
    @DisplayName("専門部会でも分科会でもない会議体は、調査・検討の依頼先にできない")
    void nobodyElseIsAsked(String tier) {
        assertThat(CharterFile.lint("mihon.yaml", adoptingAt(tier)))
                .filteredOn(Fault::isError)
                .extracting(Fault::sentence)
                .containsExactly("【誤り】mihon.yaml 15行目：「全体会」の依頼先「暮らし部会」は、" + tier
                        + "の階層の会議体であり、調査・検討の依頼を受けられません。「refers-to: 」には、専門部会又は分科会の階層の会議体を書いてください。");
    }

    /** 全体会 asks 暮らし部会, which stands at that tier and can adopt a report. */
    private static String adoptingAt(String tier) {
        return ASKING.replace("allowed: [上程]", "allowed: [採択]").replace(": 専門部会", ": " + tier);
    }

    @Test
    @DisplayName("専門部会の差し戻しは報告書案の練り直しであり、戻す先を要しない")
    void subcommitteeReturnsItsOwnDraft() {
        var yaml = Charters.SMALL.replace("allowed: [上程]", "allowed: [上程, 採択, 差し戻し]");

        assertThat(CharterFile.lint("mihon.yaml", yaml)).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tier: 全体                     | teir: 全体                     | 12 | 項目「teir」は使えません。もしかして「tier」ではありませんか。
            tier: 全体                     | purpose: 重ねる。              | 13 | 項目「purpose」が12行目と重なっています。
            tier: 全体                     | profile: 標準                  | 10 | 「oya」に項目「tier」がありません。
            tier: 全体                     | tier: 部会                     | 12 | 「部会」は選べません。もしかして「専門部会」ではありませんか。
            name: 全体会                   | name: [全体会]                 | 11 | 「name」に値が2つ以上あります。
            name: 全体会                   | name:                          | 11 | 「name」の値がありません。
            name: 全体会                   | name：全体会                   | 12 | この行か、すぐ前の行を読み取れません。
            city: 見本市                   | 'office: 見本市課'             | 4  | 項目「office」が3行目と重なっています。
            years: 2                       | years: 4                       | 8  | 「years」の「4」は使えません。1から3までの数を書いてください。
            years: 2                       | years: 二年                    | 8  | 「years」の「二年」は使えません。
            years: 2,                      | ''                             | 8  | 「terms」に項目「years」がありません。
            from: 令和2年度                | from: 令和二年度               | 8  | 「令和二年度」は年度として読み取れません。
            times: 4, interval: 3          | times: 13, interval: 3         | 29 | 年13回を3か月間隔では1年度に開けません。
            times: 4, interval: 3          | times: 5, interval: 3          | 29 | 年5回を3か月間隔では1年度に開けません。
            times: 4, interval: 3          | times: 随時, interval: 3       | 29 | 項目「interval」は使えません。
            times: 4, interval: 3          | times: 随時, extraordinary: no | 29 | 「随時」の会議体では臨時の会議を禁じられません。
            times: 4, interval: 3          | interval: 3                    | 29 | 「cadence」に項目「times」がありません。
            times: 4, interval: 3          | times: 4, tolerance: 1         | 29 | 間隔の定めがないのに、間隔の幅が書かれています。「interval: 」に
            times: 4, interval: 3          | 'months: [5, 11], tolerance: 1' | 29 | 間隔の定めがないのに、間隔の幅が書かれています。
            parent: oya                    | parent: oyaa                   | 26 | 会議体「oyaa」は bodies にありません。もしかして「oya」ではありませんか。
            parent: oya                    | parent: ko                     | 26 | 「暮らし部会」の上位の会議体をたどると元に戻ります。
            submits-to: [oya]              | submits-to: [oya, kodomo]      | 34 | 会議体「kodomo」は bodies にありません。使えるのは「oya」「ko」です。
            submits-to: [oya]              | submits-to: [ko]               | 34 | 「暮らし部会」から上程した課題が回って戻ります。
            submits-to: [oya]              | submits-to: [oya], refers-to: [kodomo] | 34 | 会議体「kodomo」は bodies にありません。
            submits-to: [oya]              | submits-to: [oya], refers-to: [ko] | 34 | 「暮らし部会」は、自らに調査・検討を依頼できません。
            submits-to: [oya]              | returns-to: [oya]              | 33 | 「暮らし部会」は「上程」を選べますが、上程先がありません。
            submits-to: [oya]              | 'submits-to: [oya, oya]'       | 34 | 会議体「oya」が重なっています。1つを残して消してください。
            submits-to: [oya]              | submits-to: oya                | 34 | 「submits-to」は並びで書く項目です。
            allowed: [採択]                | allowed: [再付託]              | 19 | 「全体会」は「再付託」を選べますが、戻す先がありません。
            allowed: [採択]                | 'allowed: [採択, 採択]'        | 19 | 審議結果「採択」が重なっています。
            allowed: [採択]                | allowed: [部会長一任]          | 19 | 「部会長一任」は選べません。
            of: 専門部会                   | of: 個別                       | 20 | 「全体会」の委員とする長の会議体が1つもありません。
            of: 専門部会,                  | ''                             | 22 | 「seats」に項目「of」がありません。
            count: 2,                      | ''                             | 16 | 「全体会」の定足数は定数によりますが、定数が分かりません。
            count: 2,                      | 'at-most: 2,'                  | 16 | 「全体会」の定足数は定数によりますが、定数が分かりません。
            count: 2,                      | 'count: 2, at-most: 3,'        | 21 | 委員の1つの枠に、人数の定めが2つ以上あります。
            of: 専門部会,                  | 'of: 専門部会, at-most: 2,'    | 22 | 項目「at-most」は使えません。
            rule: 採決しない               | rule: 採決しない, casting-vote: yes | 31 | 採決しない会議体に議長裁決はありません。
            base: 定数                     | online: はい                   | 16 | 「online」の「はい」は読み取れません。yes か no と書いてください。
            youko 第4条                    | youko                          | 8  | 根拠「youko」に条がありません。
            youko 第4条                    | youko 4条                      | 8  | 根拠「youko 4条」に条がありません。「youko 第5条第2項」、「youko 別表第1」又は
            youko 第4条                    | youko 第4章                    | 8  | 根拠「youko 第4章」に条がありません。
            youko 第4条                    | yoko 第4条                     | 8  | 根拠「yoko」は sources にありません。もしかして「youko」ではありませんか。
            youko 第4条                    | paper 第4条                    | 8  | 根拠「paper 第4条」は条のない文書です。
            '  ko:'                        | '  Ko:'                        | 23 | 会議体の記号「Ko」は使えません。
            '  ko:'                        | '  oya:'                       | 23 | 項目「oya」が10行目と重なっています。
            '...'                          | ''                             | 34 | 最後の行「...」がなく、途中で切れているおそれがあります。
            """)
    @DisplayName("誤りは行と直し方を添えて知らせ、設定を読み込まない")
    void faultIsToldWithItsLine(String right, String wrong, int line, String told) {
        var yaml = Charters.SMALL.replaceFirst("(?m)" + Pattern.quote(right), wrong);

        assertThatThrownBy(() -> CharterFile.read("mihon.yaml", yaml))
                .isInstanceOf(CharterFaults.class)
                .hasMessageContaining("【誤り】mihon.yaml " + line + "行目：" + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"継続", "広域へ", "統合", "継続, 広域へ"})
    @DisplayName("A12 持ち越すか、送るか、ほかの課題に合わせるだけで、協議を終えられない会議体は認めない")
    void aDecidingBodyCanEndAMatter(String allowed) {
        var yaml = Charters.SMALL.replace("allowed: [採択]", "allowed: [" + allowed + "]");

        assertThat(CharterFile.lint("mihon.yaml", yaml))
                .extracting(Fault::sentence)
                .containsExactly(
                        "【誤り】mihon.yaml 19行目：「全体会」は、課題の協議を終える審議結果を選べません。「outcomes: 」の「allowed: 」に、「採択」「解決」「見送り」など（上位の会議体があれば「上程」）を加えてください。");
    }

    @Test
    @DisplayName("A12 審議結果の定めのない全体の会議体は認めない")
    void aDecidingBodyHasOutcomes() {
        var yaml = Charters.SMALL.replace("    outcomes: { allowed: [採択], source: 既定 }\n", "");

        assertThat(CharterFile.lint("mihon.yaml", yaml)).singleElement().satisfies(fault -> assertThat(fault.sentence())
                .startsWith("【誤り】mihon.yaml 10行目：「全体会」は、課題の協議を終える審議結果を選べません。"));
    }

    @ParameterizedTest
    @CsvSource({"'allowed: [採択]', 'allowed: [解決, 継続, 見送り]', 19, 全体会", "'allowed: [上程]', 'allowed: [解決, 継続]', 33, 暮らし部会"
    })
    @DisplayName("A12 事業計画を採択も上程もできない全体又は調整・実務の会議体は、注意する")
    void aDecidingBodyLetsThePlanGoOn(String right, String wrong, int line, String name) {
        var yaml = withCoordination().replace(right, wrong);

        assertThat(CharterFile.lint("mihon.yaml", yaml))
                .extracting(Fault::sentence)
                .containsExactly(
                        "【注意】mihon.yaml %d行目：「%s」は「採択」「会長一任」「上程」のどれも選べないため、事業計画と事業報告を付議しても、採択に進めません。「outcomes: 」の「allowed: 」に、「採択」など（上位の会議体があれば「上程」）を加えてください。事業計画を作らない協議会では、このままで差し支えありません。"
                                .formatted(line, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"採択", "会長一任", "継続, 採択"})
    @DisplayName("A12 事業計画は、採択又は会長一任を選べる全体の会議体で採択できる")
    void adoptingIsAnEndOfThePlan(String allowed) {
        var yaml = withCoordination().replace("allowed: [採択]", "allowed: [" + allowed + "]");

        assertThat(CharterFile.lint("mihon.yaml", yaml)).isEmpty();
    }

    @Test
    @DisplayName("A12 専門部会は事業計画を審議しないため、採択も上程もできなくてよい")
    void aSubcommitteeDoesNotHearThePlan() {
        var yaml = Charters.SMALL.replace("allowed: [上程]", "allowed: [継続]");

        assertThat(CharterFile.lint("mihon.yaml", yaml)).isEmpty();
    }

    private static String withCoordination() {
        return Charters.SMALL.replace("tier: 専門部会", "tier: 調整・実務").replace("of: 専門部会", "of: 調整・実務");
    }

    @Test
    @DisplayName("A12 調整会議は、上程できれば、協議を終えられる")
    void submittingIsAnEnd() {
        var yaml = Charters.SMALL.replace("tier: 専門部会", "tier: 調整・実務").replace("of: 専門部会", "of: 調整・実務");

        assertThat(CharterFile.lint("mihon.yaml", yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"専門部会", "分科会", "個別"})
    @DisplayName("A12 調整・実務の会議体の上程先に、課題を決める会議体がない設定は認めない")
    void whatIsSubmittedIsHeard(String tier) {
        var yaml = withAnother(tier).replace("submits-to: [oya]", "submits-to: [soba]");

        assertThat(CharterFile.lint("mihon.yaml", yaml))
                .filteredOn(Fault::isError)
                .extracting(Fault::sentence)
                .containsExactly(
                        "【誤り】mihon.yaml 41行目：「暮らし部会」は「上程」を選べますが、上程先に、上程された課題を決める会議体がありません。「submits-to: 」に調整・実務又は全体の階層の会議体を書くか、「outcomes: 」から「上程」を消してください。");
    }

    @ParameterizedTest
    @CsvSource({"調整・実務, soba", "全体, soba", "専門部会, 'soba, oya'"})
    @DisplayName("A12 調整・実務の会議体は、別の調整・実務の会議体にも全体の会議体にも上程できる")
    void submissionsGoUp(String tier, String to) {
        var yaml = withAnother(tier).replace("submits-to: [oya]", "submits-to: [" + to + "]");

        assertThat(CharterFile.lint("mihon.yaml", yaml))
                .filteredOn(Fault::isError)
                .isEmpty();
    }

    @Test
    @DisplayName("A12 上程先に下の階層の会議体が交じるときは、上程されないと注意する")
    void whoIsPassedOverIsNamed() {
        var yaml = withAnother("専門部会").replace("submits-to: [oya]", "submits-to: [soba, oya]");

        assertThat(CharterFile.lint("mihon.yaml", yaml))
                .extracting(Fault::sentence)
                .containsOnlyOnce(
                        "【注意】mihon.yaml 41行目：「暮らし部会」の上程先「となりの会議」は、下の階層の会議体であるため、上程されません。「submits-to: 」から消してください。");
    }

    @Test
    @DisplayName("A12 全体の会議体は、調整・実務の会議体に上程できない")
    void thePlenarySubmitsToNobodyBelow() {
        var yaml = withAnother("調整・実務")
                .replaceFirst("採択", "上程")
                .replace("    seats:\n", "    routes: { submits-to: [soba], source: paper }\n    seats:\n");

        assertThat(CharterFile.lint("mihon.yaml", yaml))
                .filteredOn(Fault::isError)
                .extracting(Fault::sentence)
                .containsExactly(
                        "【誤り】mihon.yaml 20行目：「全体会」は「上程」を選べますが、上程先に、上程された課題を決める会議体がありません。「submits-to: 」に全体の階層の会議体を書くか、「outcomes: 」から「上程」を消してください。");
    }

    /** 全体会, 暮らし部会 of the coordination tier, and between them in the file another body of that tier. */
    private static String withAnother(String tier) {
        return withCoordination().replace("  ko:\n", """
                  soba:
                    name: となりの会議
                    tier: %s
                    purpose: 調べる。
                    chair: 座長
                    cadence: { times: 随時, source: paper }
                    outcomes: { allowed: [採択], source: 既定 }
                  ko:
                """.formatted(tier));
    }

    @Test
    @DisplayName("A12 調整・実務の会議体も全体の会議体もない協議会は認めない")
    void somebodyDecides() {
        var yaml = Charters.SMALL.replace("tier: 全体", "tier: 分科会");

        assertThat(CharterFile.lint("mihon.yaml", yaml))
                .extracting(Fault::sentence)
                .containsExactly(
                        "【誤り】mihon.yaml 9行目：調整・実務又は全体の階層の会議体が1つもないため、課題や事業計画を審議する会議体がありません。課題を決める会議体の「tier: 」を、「全体」又は「調整・実務」としてください。");
    }

    @Test
    @DisplayName("A12 同じ名称の会議体は認めない")
    void twoBodiesHaveTwoNames() {
        var yaml = Charters.SMALL.replace("name: 暮らし部会", "name: 全体会");

        assertThat(CharterFile.lint("mihon.yaml", yaml)).singleElement().satisfies(fault -> assertThat(fault.sentence())
                .isEqualTo("【誤り】mihon.yaml 24行目：「全体会」という名称の会議体が2つ以上あります。どれかの「name: 」を改めてください。"));
    }

    @Test
    @DisplayName("A12 「障がい」と「障害」のように書き方が違うだけの名称の会議体は認めない")
    void twoSpellingsAreOneName() {
        var yaml = Charters.SMALL.replace("name: 全体会", "name: 障害児会議").replace("name: 暮らし部会", "name: 障がい児会議");

        assertThat(CharterFile.lint("mihon.yaml", yaml)).singleElement().satisfies(fault -> assertThat(fault.sentence())
                .isEqualTo("【誤り】mihon.yaml 24行目：「障がい児会議」の名称は、「障害児会議」と書き方が違うだけです。どれかの「name: 」を改めてください。"));
    }

    @Test
    @DisplayName("A12 会議は名称と回数で見分けるため、会議の名称が同じ会議体は認めない")
    void twoBodiesCallTheirMeetingsDifferently() {
        var yaml = Charters.SMALL
                .replace("    chair: 会長\n", "    chair: 会長\n    titles: { regular: 定例会 }\n")
                .replace("    chair: 部会長\n", "    chair: 部会長\n    titles: { regular: 定例会, extraordinary: 臨時会 }\n");

        assertThat(CharterFile.lint("mihon.yaml", yaml))
                .filteredOn(Fault::isError)
                .extracting(Fault::sentence)
                .containsExactly("【誤り】mihon.yaml 30行目：「暮らし部会」の会議の名称「定例会」は、「全体会」の会議の名称と同じです。"
                        + "「titles: 」に「暮らし部会定例会」などと書いてください。");
    }

    @Test
    @DisplayName("A12 定例と臨時の会議は、それぞれに回数を数えるため、同じ名称とすることはできない")
    void regularAndExtraordinaryMeetingsAreToldApart() {
        var yaml = Charters.SMALL.replace(
                "    chair: 会長\n", "    chair: 会長\n    titles: { regular: 総会, extraordinary: 総会 }\n");

        assertThat(CharterFile.lint("mihon.yaml", yaml))
                .filteredOn(Fault::isError)
                .extracting(Fault::sentence)
                .containsExactly(
                        "【誤り】mihon.yaml 15行目：「全体会」の定例の会議と臨時の会議の名称が、どちらも「総会」です。「extraordinary: 」を改めるか、消してください。");
    }

    @ParameterizedTest
    @CsvSource({"令和2年度, 令和２年度", "years: 2, years: ２", "times: 4, times: ４", "count: 2, count: ２", "第5条第2項, 第５条第２項"})
    @DisplayName("全角の数字も読み取る")
    void fullWidthDigitsAreRead(String half, String full) {
        var yaml = Charters.SMALL.replace(half, full);

        assertThat(yaml).isNotEqualTo(Charters.SMALL);
        assertThat(CharterFile.lint("mihon.yaml", yaml)).isEmpty();
        assertThat(CharterFile.read("mihon.yaml", yaml).terms().firstYear(new FiscalYear(2020)))
                .isEqualTo(new FiscalYear(2020));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第4条の2第1項", "別表", "別表第1", "附則第2項", "第3", "第3の2（1）", "第3項", "第2号"})
    @DisplayName("根拠には、条のほか、別表、附則及び要領の番号も引け、そのとおりに印字する")
    void otherClausesAreSourcesToo(String clause) {
        var yaml = Charters.SMALL.replace("youko 第4条", "youko " + clause);

        assertThat(CharterFile.lint("mihon.yaml", yaml)).isEmpty();
        assertThat(Charters.written(yaml).terms().list())
                .extracting(Term::article)
                .containsExactly(Article.bylaw("要綱" + clause));
    }

    @Test
    @DisplayName("根拠のない決まりは注意にとどめ、既定（未確認）として読み込む")
    void missingSourceIsAWarning() {
        var yaml = Charters.SMALL.replace("{ rule: 公開, source: paper }", "{ rule: 公開 }");

        var reading = CharterFile.examine("mihon.yaml", yaml);

        assertThat(reading.faults())
                .containsExactly(new Fault(
                        "mihon.yaml",
                        18,
                        Severity.WARNING,
                        "「publicity」の根拠がないため、既定（未確認）として扱います。",
                        "「source: 」に根拠を書いてください。"));
        assertThat(reading.orRaise().bodies()).hasSize(2);
    }

    @Test
    @DisplayName("全ての誤りを一度に、行の順に知らせる")
    void allFaultsAreToldAtOnce() {
        var yaml = Charters.SMALL.replace("chair: 部会長", "chiar: 部会長").replace("years: 2", "years: 9");

        var faults = CharterFile.lint("mihon.yaml", yaml);

        assertThat(faults).extracting(Fault::line).containsExactly(8, 23, 28);
    }

    @Test
    @DisplayName("互いを上位とする会議体は認めない")
    void twoBodiesCannotBeEachOthersParent() {
        var yaml = Charters.SMALL.replace("chair: 会長", "chair: 会長\n    parent: ko");

        var faults = CharterFile.lint("mihon.yaml", yaml);

        assertThat(faults)
                .extracting(Fault::what)
                .containsExactly("「全体会」の上位の会議体をたどると元に戻ります。", "「暮らし部会」の上位の会議体をたどると元に戻ります。");
    }

    @Test
    @DisplayName("互いに上程し合う会議体は認めない")
    void submissionsCannotGoRound() {
        var yaml = Charters.SMALL.replace("chair: 会長", "chair: 会長\n    routes: { submits-to: [ko], source: paper }");

        var faults = CharterFile.lint("mihon.yaml", yaml);

        assertThat(faults)
                .extracting(Fault::what)
                .containsExactly("「全体会」から上程した課題が回って戻ります。", "「暮らし部会」から上程した課題が回って戻ります。");
    }

    @Test
    @DisplayName("会議体のない協議会は認めない")
    void councilHasBodies() {
        var yaml = Charters.SMALL.replaceFirst("(?s)bodies:.*", "...");

        var faults = CharterFile.lint("mihon.yaml", yaml);

        assertThat(faults)
                .extracting(Fault::sentence)
                .containsExactly("【誤り】mihon.yaml 1行目：「ファイル全体」に項目「bodies」がありません。「bodies: 」を書き加えてください。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mihon.yaml", "mihon-shi.yaml", "見本.yaml", "mihon.yml", ".yaml", "mihon＠2027-04-01.yaml"})
    @DisplayName("ファイル名は英小文字と数字に限る")
    void fileNameIsTheId(String fileName) {
        var faults = CharterFile.lint(fileName, Charters.SMALL);

        assertThat(faults).extracting(Fault::what).containsExactly("ファイル名「" + fileName + "」は使えません。");
    }

    @ParameterizedTest
    @CsvSource({
        "mihon.yaml, true",
        "Mihon.YAML, true",
        "mihon.yml, true",
        "mihon.yaml.txt, true",
        "mihon＠2027-04-01.yaml, true",
        "mihon．ｙａｍｌ, true",
        ".mihon.yaml.swp, false",
        "README.md, false",
        "charter.schema.json, false"
    })
    @DisplayName("名前に「.yaml」か「.yml」のあるファイルは、隠しファイルを除き、要綱設定とみなす")
    void whatIsCalledYamlIsMeantAsACharter(String fileName, boolean meant) {
        assertThat(CharterName.isMeant(fileName)).isEqualTo(meant);
    }
}
