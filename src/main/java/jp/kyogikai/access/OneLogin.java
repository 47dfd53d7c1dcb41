package jp.kyogikai.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.jspecify.annotations.Nullable;

/** Makes Tasklist, Cockpit and Admin take the login of our pages, and their logout end it (ログインの共用). */
class OneLogin extends ContainerBasedAuthenticationFilter {

    private static final Pattern LOGOUT = Pattern.compile("/camunda/api/admin/auth/user/[^/]+/logout");

    @Override
    public void init(FilterConfig config) {
        authenticationProvider = new LoginOfOurPages();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        super.doFilter(request, response, chain);
        if (isLogout((HttpServletRequest) request) && succeeded((HttpServletResponse) response)) {
            end((HttpServletRequest) request);
        }
    }

    private static boolean isLogout(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && LOGOUT.matcher(request.getServletPath() + nothingForNull(request.getPathInfo()))
                        .matches();
    }

    /** Camunda has checked its token before; a forged logout is refused by it. */
    private static boolean succeeded(HttpServletResponse response) {
        return response.getStatus() < 300;
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static String nothingForNull(@Nullable String path) {
        return path == null ? "" : path;
    }
}
