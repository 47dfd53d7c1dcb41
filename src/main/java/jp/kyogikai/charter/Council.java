package jp.kyogikai.charter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import jp.kyogikai.calendar.Holidays;
import jp.kyogikai.calendar.OfficeCalendar;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;
import jp.kyogikai.shared.Wording;

/**
 * A council as its charter describes it (協議会).
 *
 * @param since the day from which this version of the charter is in force (施行日)
 * @param city the municipality, or those that have the council together, such as 笠岡市・里庄町
 * @param mayors who heads each of them, to whom the council writes, such as 笠岡市長 (首長)
 * @param office the secretariat as it signs its papers, such as 木更津市福祉部障がい福祉課 (事務局)
 * @param former bodies that only other versions of the charter have, by which old papers are still read
 */
public record Council(
        CouncilId id,
        LocalDate since,
        String name,
        String city,
        List<String> mayors,
        String shortName,
        String office,
        Terms terms,
        Anonymity anonymity,
        CaseRules caseRules,
        ActivityRule activities,
        ClosingDays closingDays,
        Deadlines deadlines,
        List<Body> bodies,
        List<YearTotal> yearTotals,
        YearPlanRule yearPlan,
        PaperRules papers,
        Hub hub,
        List<Body> former) {

    public Council {
        mayors = List.copyOf(mayors);
        yearTotals = List.copyOf(yearTotals);
        bodies = List.copyOf(bodies);
        former = List.copyOf(former);
    }

    /** The version of the charter that says all this. */
    public CharterVersion version() {
        return new CharterVersion(id, since);
    }

    /** Whether the papers of a body go by themselves, and not with the notice or, in the simple way, on the day. */
    public boolean sendsPapersApart(BodyId body) {
        return deadlines.papersApart() && body(body).profile() == Profile.STANDARD;
    }

    /** Whether it is the same version of the same council, of which there can be one. */
    boolean replaces(Council other) {
        return version().equals(other.version());
    }

    /** The same, also knowing by name those of the bodies that it does not have itself. */
    Council knowing(Collection<Body> others) {
        var absent = others.stream().filter(body -> !has(body.id())).toList();
        return new Council(
                id,
                since,
                name,
                city,
                mayors,
                shortName,
                office,
                terms,
                anonymity,
                caseRules,
                activities,
                closingDays,
                deadlines,
                bodies,
                yearTotals,
                yearPlan,
                papers,
                hub,
                absent);
    }

    /** Whether this version of the charter has the body, and not only another one. */
    public boolean has(BodyId id) {
        return bodies.stream().anyMatch(body -> body.id().equals(id));
    }

    /** The body of that id, also one that ended; raises IllegalArgumentException where the council never had it. */
    public Body body(BodyId id) {
        return Stream.concat(bodies.stream(), former.stream())
                .filter(body -> body.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No body " + id + " in council " + this.id));
    }

    /** The body that papers call so, by its name or another one. */
    public Optional<Body> called(String word) {
        return bodies.stream().filter(body -> body.isCalled(word)).findFirst();
    }

    /** The readable key of the work on something numbered, such as 木更津-R8-課題-001 (業務キー). */
    public String keyOf(String number) {
        return shortName + "-" + number;
    }

    public List<Body> bodiesOf(Tier tier) {
        return bodies.stream().filter(body -> body.tier() == tier).toList();
    }

    /** Those of them that exist on a day, and not only did before (設置期間内の会議体). */
    public List<Body> bodiesOf(Tier tier, LocalDate day) {
        return bodiesOf(tier).stream()
                .filter(body -> body.constitution().holdsOn(day))
                .toList();
    }

    /** The mayors of all municipalities together, such as 笠岡市長及び里庄町長. */
    public String mayorsTogether() {
        return String.join("、", mayors).replaceFirst("、(?=[^、]*$)", "及び");
    }

    /** What a body may make of a matter on a day: it is referred only while somebody can be asked (選べる審議結果). */
    public AllowedOutcomes outcomesOf(BodyId id, LocalDate day) {
        var offered = body(id).offeredOutcomes();
        return askedBy(id, day).isEmpty() ? offered.without(Outcome.REFER) : offered;
    }

    /** The bodies that one may ask to investigate, of those that exist on a day (調査・検討の依頼先). */
    public List<Body> askedBy(BodyId id, LocalDate day) {
        return body(id).refersTo().stream()
                .map(this::body)
                .filter(asked -> asked.constitution().holdsOn(day))
                .toList();
    }

    /** The body of the whole council, whose chair is the chair of the council (会長); empty where there is none. */
    public Optional<Body> presidency() {
        return bodiesOf(Tier.PLENARY).stream().findFirst();
    }

    /** The bodies whose meetings the office runs as meetings; a single case is supported in its own circle instead. */
    public List<Body> meetingBodies() {
        return bodies.stream().filter(body -> body.tier() != Tier.CASE).toList();
    }

    /** The bodies that may look at single cases behind closed doors on a day (事例検討を行う会議体). */
    public List<Body> reviewingBodies(LocalDate day) {
        return bodies.stream()
                .filter(body ->
                        body.caseReview().allowed() && body.constitution().holdsOn(day))
                .toList();
    }

    /** On which days the office of the council is open (開庁日). */
    public OfficeCalendar officeCalendar() {
        return closingDays.calendar();
    }

    /** The last day on which something has to be done after an event. */
    public LocalDate dueAfter(LocalDate event, Deadline deadline) {
        return deadline.after(event, officeCalendar());
    }

    /** How the papers of the council are written; its own names stay as they are (文書の表記). */
    public Wording wording() {
        var named = Stream.concat(bodies.stream(), former.stream()).flatMap(Council::names);
        return papers.wording()
                .keeping(Stream.concat(Stream.of(name, city, office, office.replaceFirst("^.*[部局]", "")), named)
                        .toList());
    }

    private static Stream<String> names(Body body) {
        var titles = body.titles();
        return Stream.concat(
                Stream.of(body.name(), titles.regular(), titles.extraordinary()),
                body.constitution().aliases().stream());
    }

    /** Why the office is closed that day, such as 土曜日; empty where it is open. */
    public Optional<String> whyClosed(LocalDate day) {
        return officeCalendar().whyClosed(day);
    }

    /** Whether the office is open that day, as far as the calendar reaches. */
    public boolean isKnownToBeOpen(LocalDate day) {
        return day.getYear() <= Holidays.LAST_YEAR && officeCalendar().isOpen(day);
    }

    /** The last day on which something has to be done before an event. */
    public LocalDate dueBefore(LocalDate event, Deadline deadline) {
        return deadline.before(event, officeCalendar());
    }

    /** The last day on which members are called to a meeting of that day (招集の通知の期限). */
    public LocalDate noticeDue(LocalDate meeting) {
        return dueBefore(meeting, deadlines.notice());
    }

    /** From which day on something due on that day is shown as coming near (期限前のお知らせの日). */
    public LocalDate remindedOn(LocalDate due) {
        return dueBefore(due, deadlines.remind());
    }

    /** The last day of which something due is shown today as coming near. */
    public LocalDate remindedUntil(LocalDate today) {
        return deadlines.remind().reach(today, officeCalendar());
    }

    /** The bodies that decide in the council's name, the lowest first. */
    public List<Body> deciding() {
        return Stream.of(Tier.COORDINATION, Tier.PLENARY)
                .flatMap(tier -> bodiesOf(tier).stream())
                .toList();
    }

    /** The number of seats a body has on a day, vacant or not (定数); limits and rough numbers are none. */
    public int fixedNumber(BodyId id, LocalDate day) {
        return seats(id, Seat::count, day);
    }

    /** How many may sit in a body on a day as far as its charter tells, by limits and rough numbers too (人数の目安). */
    public int expectedNumber(BodyId id, LocalDate day) {
        return seats(id, Seat::number, day);
    }

    /** The bodies whose chairs have a seat in this one on a day. */
    public List<BodyId> chairsSeatedIn(BodyId id, LocalDate day) {
        return body(id).seats().stream()
                .flatMap(seat -> Stream.ofNullable(seat.chairsOf()))
                .flatMap(tier -> bodiesOf(tier, day).stream())
                .map(Body::id)
                .toList();
    }

    /** Those who may confirm that a text tells of nobody, as the charter names them. */
    public GroupId confirmers() {
        return switch (anonymity.confirmedBy()) {
            case SECRETARIAT -> GroupId.secretariat(id);
            case SUPPORTER -> GroupId.supporters(id);
            case COORDINATION_CHAIR ->
                GroupId.chair(id, bodiesOf(Tier.COORDINATION).get(0).id());
        };
    }

    private int seats(BodyId id, ToIntFunction<Seat> number, LocalDate day) {
        return body(id).seats().stream()
                .mapToInt(seat -> seats(seat, number, day))
                .sum();
    }

    private int seats(Seat seat, ToIntFunction<Seat> number, LocalDate day) {
        var tier = seat.chairsOf();
        return tier == null ? number.applyAsInt(seat) : bodiesOf(tier, day).size();
    }
}
