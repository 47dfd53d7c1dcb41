package jp.kyogikai.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.kyogikai.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows and takes the change of one's own password (パスワード変更画面). */
@Controller
class PasswordPage {

    private final PasswordChange passwords;
    private final HttpSessionSecurityContextRepository session = new HttpSessionSecurityContextRepository();

    PasswordPage(PasswordChange passwords) {
        this.passwords = passwords;
    }

    @ModelAttribute("least")
    int least() {
        return PasswordPolicy.LEAST;
    }

    @GetMapping("/password")
    String show(
            @RequestParam(required = false) @Nullable String changed,
            @AuthenticationPrincipal LoggedIn login,
            Model model) {
        model.addAttribute("username", login.username());
        if (changed != null) {
            model.addAttribute("note", "パスワードを変更しました。ほかの端末でのログインは終了しました。");
        }
        return "password";
    }

    @PostMapping("/password")
    String change(
            PasswordChange.Typed typed,
            @AuthenticationPrincipal LoggedIn login,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            goOnAs(passwords.change(new Username(login.username()), typed), request, response);
            return "redirect:/password?changed";
        } catch (RefusedException refused) {
            model.addAttribute("username", login.username());
            model.addAttribute("alert", refused.refusal().sentence());
            return "password";
        }
    }

    private void goOnAs(LoggedIn login, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(login, null, List.of()));
        SecurityContextHolder.setContext(context);
        session.saveContext(context, request, response);
    }
}
