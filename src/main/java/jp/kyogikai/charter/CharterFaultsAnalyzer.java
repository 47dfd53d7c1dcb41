package jp.kyogikai.charter;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a refused start as the list of what to mend, without a stack trace. */
final class CharterFaultsAnalyzer extends AbstractFailureAnalyzer<CharterFaults> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CharterFaults cause) {
        return new FailureAnalysis(
                "要綱設定ファイルに誤りがあるため、起動を取りやめました。\n" + cause.getMessage(), "「誤り」の行を全て直してから、起動し直してください。", cause);
    }
}
