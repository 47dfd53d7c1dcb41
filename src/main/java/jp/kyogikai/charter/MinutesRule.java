package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/**
 * How the minutes of a body are written, and how they name those who spoke (会議録の定め).
 *
 * @param style how much of what was said they hold
 * @param internal in the minutes for those who may open the papers of the meeting
 * @param published in the minutes for the public
 */
public record MinutesRule(MinutesStyle style, SpeakerNaming internal, SpeakerNaming published, Article article) {

    static final MinutesRule USUAL =
            new MinutesRule(MinutesStyle.SUMMARY, SpeakerNaming.NAME, SpeakerNaming.MEMBER, Article.unconfirmed());
}
