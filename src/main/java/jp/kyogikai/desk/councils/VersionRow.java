package jp.kyogikai.desk.councils;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyogikai.charter.CharterVersion;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.Wareki;

/**
 * One version of a charter (要綱設定の版).
 *
 * @param day by which its page is found: the first of one to come, the last of a former one; empty for the one in force
 * @param state 施行中, 施行前 or 以前の版
 */
public record VersionRow(String day, String name, String state, boolean shown) {

    static VersionRow of(Council version, Optional<LocalDate> lastDay, Council inForce, Council shown) {
        var since = version.since();
        var isFormer = since.isBefore(inForce.since());
        var day = isFormer ? lastDay.orElse(since) : since;
        return new VersionRow(
                since.equals(inForce.since()) ? "" : day.toString(),
                since.equals(CharterVersion.EVER) ? "施行日の記載がない版" : Wareki.day(since) + "施行",
                since.equals(inForce.since()) ? "施行中" : isFormer ? "以前の版" : "施行前",
                since.equals(shown.since()));
    }
}
