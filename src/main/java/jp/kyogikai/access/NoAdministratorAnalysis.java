package jp.kyogikai.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console how to get a first administrator, in place of a stack trace (起動中止の説明). */
class NoAdministratorAnalysis extends AbstractFailureAnalyzer<NoAdministratorException> {

    private static final String ACTION = """
            環境変数 KYOGIKAI_ADMIN_PASSWORD に%d文字以上のパスワードを設定して、もう一度起動してください。
            ユーザー名「%s」のシステム管理者が作られます。作成後は、この環境変数を外してください。""".formatted(PasswordPolicy.LEAST, FirstAdministrator.NAME);

    @Override
    protected FailureAnalysis analyze(Throwable root, NoAdministratorException cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
