package jp.kyogikai.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** A login page left open overnight has an old token: it is shown again instead of an error (画面の有効期限切れ). */
class StaleForm implements AccessDeniedHandler {

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var path = request.getServletPath();
        if (denied instanceof CsrfException && (path.equals(Paths.LOGIN) || path.equals("/logout"))) {
            response.sendRedirect(request.getContextPath() + "/login?stale");
        } else {
            otherwise.handle(request, response, denied);
        }
    }
}
