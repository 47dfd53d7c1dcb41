package jp.kyogikai.membership;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a person gets mail, in the letters that every mail program knows (メールアドレス). */
public record MailAddress(String value) {

    static final int MOST = 254;

    private static final Pattern ALLOWED =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    /** Why no mail can be sent there; the reason does not repeat the address. */
    public Optional<AppointmentRefusal> whyNot() {
        return value.length() <= MOST && ALLOWED.matcher(value).matches()
                ? Optional.empty()
                : Optional.of(new AppointmentRefusal.MailNotAllowed());
    }

    @Override
    public String toString() {
        return "an address"; // which must not reach a log by accident
    }
}
