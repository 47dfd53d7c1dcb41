package jp.kyogikai.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who is asking through our own pages; Tasklist and Cockpit tell it themselves (操作者の引継ぎ). */
@Component
class EngineIdentity extends OncePerRequestFilter {

    private final IdentityService identity;

    EngineIdentity(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof LoggedIn login)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            identity.setAuthentication(login.username(), groupsOf(login.username()), tenantsOf(login.username()));
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.isEngines(request) || request.getServletPath().startsWith("/assets/");
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).unlimitedList().stream()
                .map(Group::getId)
                .toList();
    }

    private List<String> tenantsOf(String user) {
        return identity.createTenantQuery().userMember(user).unlimitedList().stream()
                .map(Tenant::getId)
                .toList();
    }
}
