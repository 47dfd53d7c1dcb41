package jp.kyogikai.mail;

import org.springframework.stereotype.Component;

/** Addresses of our pages for use outside of them (画面へのリンク). */
@Component
public class DeepLinks {

    private final String base;

    DeepLinks(MailSettings settings) {
        this.base = settings.baseUrl().replaceFirst("/+$", "");
    }

    /** The whole address of a page; empty where nobody said at which address people open the pages. */
    public String to(String path) {
        return base.isEmpty() ? "" : base + path;
    }
}
