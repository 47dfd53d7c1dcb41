package jp.kyogikai.issue;

import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** What a body reads about an issue before it deliberates: the text, what the office proposes, what came in since (付議の説明). */
@Component
class Briefing {

    private final WiderArea widerArea;

    Briefing(WiderArea widerArea) {
        this.widerArea = widerArea;
    }

    String of(Issue issue) {
        var parts = new ArrayList<String>();
        parts.add(issue.description());
        if (!issue.advice().isEmpty()) {
            parts.add("【事務局案】" + issue.advice());
        }
        widerArea.of(issue.id()).stream().map(Inquiry::asBrief).forEach(parts::add);
        return String.join("\n\n", parts);
    }
}
