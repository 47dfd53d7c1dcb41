package jp.kyogikai.calendar;

import static jp.kyogikai.calendar.Anniversary.equinox;
import static jp.kyogikai.calendar.Anniversary.fixed;
import static jp.kyogikai.calendar.Anniversary.monday;

import java.util.List;

/**
 * The list of national holidays since 2007: 国民の祝日に関する法律（昭和23年法律第178号）第2条 in its versions, and two laws beside it.
 *
 * <ul>
 *   <li>2019: 天皇の即位の日及び即位礼正殿の儀の行われる日を休日とする法律（平成30年法律第99号）; by its 附則第2条 they count as national holidays
 *   <li>2020, 2021: 令和三年東京オリンピック競技大会・東京パラリンピック競技大会特別措置法（平成27年法律第33号）第32条
 *   <li>天皇誕生日: 天皇の退位等に関する皇室典範特例法（平成29年法律第63号） moved it; in 2019 neither day was one
 * </ul>
 */
final class Anniversaries {

    static final List<Anniversary> LIST = List.of(
            fixed("元日", 1, 1),
            monday("成人の日", 1, 2),
            fixed("建国記念の日", 2, 11),
            fixed("天皇誕生日", 2, 23).from(2020),
            equinox("春分の日", Equinox::spring),
            fixed("昭和の日", 4, 29),
            fixed("天皇の即位の日", 5, 1).only(2019),
            fixed("憲法記念日", 5, 3),
            fixed("みどりの日", 5, 4),
            fixed("こどもの日", 5, 5),
            monday("海の日", 7, 3).moved(2020, 7, 23).moved(2021, 7, 22),
            fixed("山の日", 8, 11).from(2016).moved(2020, 8, 10).moved(2021, 8, 8),
            monday("敬老の日", 9, 3),
            equinox("秋分の日", Equinox::autumn),
            monday("体育の日", 10, 2).until(2019),
            monday("スポーツの日", 10, 2).from(2020).moved(2020, 7, 24).moved(2021, 7, 23),
            fixed("即位礼正殿の儀の行われる日", 10, 22).only(2019),
            fixed("文化の日", 11, 3),
            fixed("勤労感謝の日", 11, 23),
            fixed("天皇誕生日", 12, 23).until(2018));

    private Anniversaries() {}
}
