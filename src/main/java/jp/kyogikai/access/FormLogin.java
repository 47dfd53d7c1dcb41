package jp.kyogikai.access;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Logs in by our own accounts; rights are never kept in the session (ログイン). */
@Component
class FormLogin implements AuthenticationProvider {

    private final Credentials credentials;

    FormLogin(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var login = credentials
                .check(new Username(typed.getName()), String.valueOf(typed.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("login refused"));
        return UsernamePasswordAuthenticationToken.authenticated(login, null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
