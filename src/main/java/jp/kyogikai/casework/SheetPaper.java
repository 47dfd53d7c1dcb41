package jp.kyogikai.casework;

import java.util.List;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;

/**
 * The sheet as it is handed out in one meeting and collected at its end (事例シート).
 *
 * @param meeting such as 令和8年度 第1回 調整会議
 * @param date with its day of the week
 * @param number of the review, such as R8-検討-001
 * @param copies one for each who gets one; the sheet is printed as often
 */
public record SheetPaper(
        Wording wording,
        String council,
        String meeting,
        String date,
        String number,
        String situation,
        String support,
        String question,
        List<Copy> copies)
        implements Paper {

    /**
     * One copy (配布先).
     *
     * @param mark such as No. 3 / 11, or 事例の担当者用
     * @param holder who gets it
     */
    public record Copy(String mark, @ProperName String holder) {}
}
