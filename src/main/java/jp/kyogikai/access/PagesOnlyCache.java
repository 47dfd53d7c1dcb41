package jp.kyogikai.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Remembers which page was asked for before login, so that the login leads to it and never to data or pictures. */
class PagesOnlyCache extends HttpSessionRequestCache {

    PagesOnlyCache() {
        setRequestMatcher(PagesOnlyCache::isPage);
        setMatchingRequestParameterName(null);
    }

    private static boolean isPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && !Paths.isForPrograms(request)
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
