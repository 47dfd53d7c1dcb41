package jp.kyogikai.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name typed at login, in the one form in which it is kept (ユーザー名). */
public record Username(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    public Username {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the engine and the login accept such a name. */
    boolean isAllowed() {
        return ALLOWED.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
