package jp.kyogikai.access;

import jakarta.servlet.http.HttpServletRequest;

/** The addresses that the login treats in a special way (認証の対象外など). */
final class Paths {

    static final String LOGIN = "/login";

    /** What may be seen before login: nothing here tells anything about a council. */
    static final String[] OPEN = {
        LOGIN,
        "/error",
        "/assets/**",
        "/actuator/health/**",
        "/camunda/favicon.ico",
        "/camunda/lib/**",
        "/camunda/assets/**",
        "/camunda/app/*/assets/**",
        "/camunda/app/*/styles/**",
        "/camunda/app/*/scripts/**",
        "/camunda/app/*/locales/**",
        "/camunda/api/*/plugin/*/static/**"
    };

    /** The engine would check a password of its own, and offers to set up a first user. */
    static final String[] ENGINES_OWN_LOGIN = {"/camunda/api/admin/auth/user/*/login/**", "/camunda/api/admin/setup/**"
    };

    private Paths() {}

    /** Programs want a status, where people want the login page. */
    static boolean isForPrograms(HttpServletRequest request) {
        return request.getServletPath().startsWith("/camunda/api/")
                || request.getServletPath().startsWith("/api/");
    }

    static boolean isEngines(HttpServletRequest request) {
        return request.getServletPath().startsWith("/camunda/");
    }
}
