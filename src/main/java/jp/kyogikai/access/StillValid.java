package jp.kyogikai.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose account was closed or got another password since its login (ログインの有効性確認). */
@Component
class StillValid extends OncePerRequestFilter {

    private final Accounts accounts;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    StillValid(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof LoggedIn login && isOver(login)) {
            logout.logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(LoggedIn login) {
        return !accounts.existsByUsernameAndPasswordSetAtAndEnabledTrue(login.username(), login.passwordSetAt());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/assets/") || path.startsWith("/camunda/lib/") || path.startsWith("/camunda/assets/");
    }
}
