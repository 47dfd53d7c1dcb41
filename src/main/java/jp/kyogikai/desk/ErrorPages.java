package jp.kyogikai.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says in the words of the office what no page has said: an unknown address, or an unexpected failure (エラーの画面). */
@Component
class ErrorPages implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return new ModelAndView("refused", Map.of("sentence", sentence(status)), status);
    }

    private static String sentence(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "お探しの画面はありません。アドレスを確かめるか、「今日」の画面から選び直してください。";
            case UNAUTHORIZED, FORBIDDEN -> "この画面を開く権限がありません。ログインし直すか、システム管理者に確かめてください。";
            default ->
                status.is4xxClientError()
                        ? "アドレス又は入力した内容を読み取れません。「今日」の画面から選び直してください。"
                        : "予期しない不具合のため、処理を終えられませんでした。入力した内容が保存されているかを確かめてください。"
                                + "もう一度行っても同じときは、行った操作とその時刻をシステム管理者に知らせてください。";
        };
    }
}
