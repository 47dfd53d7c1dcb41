package jp.kyogikai.workflow;

import java.util.Collection;
import java.util.Collections;
import jp.kyogikai.mail.Channel;

/** How many a word of the office goes to, and by which way; who they are is not told (送付先の人数). */
record Recipients(int mail, int paper) {

    static Recipients of(Collection<Channel> ways) {
        return new Recipients(Collections.frequency(ways, Channel.MAIL), Collections.frequency(ways, Channel.PAPER));
    }

    boolean isNobody() {
        return mail + paper == 0;
    }

    /** Such as 12人（メール9人、印刷して送る委員3人）. */
    String words() {
        return "%d人（メール%d人、アドレスがなく印刷などで知らせる委員%d人）".formatted(mail + paper, mail, paper);
    }
}
