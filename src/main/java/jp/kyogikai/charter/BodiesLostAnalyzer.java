package jp.kyogikai.charter;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells which bodies a charter has forgotten and how to mend it, without a stack trace. */
final class BodiesLostAnalyzer extends AbstractFailureAnalyzer<BodiesLost> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BodiesLost cause) {
        return new FailureAnalysis(
                "要綱設定から、記録のある会議体が消えているため、起動を取りやめました。\n" + cause.getMessage(),
                "会議体を元の記号で要綱設定に戻してから、起動し直してください。廃止した会議体は、今のファイルから消さずに、施行日を名前に付けた新しい版で除きます。",
                cause);
    }
}
