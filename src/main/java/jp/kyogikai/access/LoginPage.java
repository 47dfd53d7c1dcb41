package jp.kyogikai.access;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the login (ログイン画面). */
@Controller
class LoginPage {

    /** One sentence for every failure, so that nobody learns which accounts exist or are locked. */
    static final String FAILED = "ログインできませんでした。ユーザー名とパスワードを確かめて、もう一度入力してください。続けて%d回誤ると、%d分間ログインできません。"
            .formatted(Account.MOST_FAILURES, Account.LOCKOUT.toMinutes());

    private static final String STALE = "画面を開いてから時間がたったため、もう一度ログインしてください。";
    private static final String BYE = "ログアウトしました。";

    @GetMapping(Paths.LOGIN)
    String show(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String stale,
            @RequestParam(required = false) @Nullable String bye,
            @Nullable Principal user,
            Model model) {
        if (user != null) {
            return "redirect:/";
        }
        if (failed != null) {
            model.addAttribute("alert", FAILED);
        } else if (stale != null) {
            model.addAttribute("alert", STALE);
        } else if (bye != null) {
            model.addAttribute("note", BYE);
        }
        return "login";
    }
}
