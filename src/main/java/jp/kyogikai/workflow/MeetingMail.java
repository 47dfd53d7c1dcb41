package jp.kyogikai.workflow;

import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;

/**
 * The words of a mail about a meeting; of its items only what the notice holds goes along, as its PDF (会議のメールの文面).
 *
 * @param kind such as 開催通知
 * @param addressee such as 調整会議　委員　各位
 * @param link to the page of the meeting; empty where nobody said at which address the pages are
 */
record MeetingMail(
        Wording wording,
        String kind,
        boolean changed,
        boolean cancelled,
        boolean inWriting,
        @ProperName String addressee,
        String council,
        @ProperName String office,
        String meeting,
        String day,
        String time,
        @ProperName String place,
        String link)
        implements Paper {}
