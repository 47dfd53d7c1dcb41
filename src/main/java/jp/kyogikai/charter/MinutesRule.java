package jp.kyogikai.charter;

import jp.kyogikai.shared.Article;

/**
 * How the minutes of a body name those who spoke (会議録の定め).
 *
 * @param internal in the minutes for those who may open the papers of the meeting
 * @param published in the minutes for the public
 */
public record MinutesRule(SpeakerNaming internal, SpeakerNaming published, Article article) {

    static final MinutesRule USUAL = new MinutesRule(SpeakerNaming.NAME, SpeakerNaming.MEMBER, Article.unconfirmed());
}
