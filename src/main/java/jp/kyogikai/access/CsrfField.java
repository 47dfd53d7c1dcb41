package jp.kyogikai.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the hidden field that proves that a form is ours (偽造防止の合言葉). */
@ControllerAdvice
class CsrfField {

    @ModelAttribute("csrf")
    @Nullable
    CsrfToken csrf(@Nullable CsrfToken token) {
        return token;
    }
}
