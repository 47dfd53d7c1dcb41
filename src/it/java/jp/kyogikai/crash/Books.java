package jp.kyogikai.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyogikai.Kyogikai;
import jp.kyogikai.workflow.DeadlineAudit;
import jp.kyogikai.workflow.HandshakeAudit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks into the tables while no application runs on them, and keeps what the server said was done (突き合わせ). */
final class Books implements AutoCloseable {

    private final ConfigurableApplicationContext house;
    private final JdbcTemplate tables;
    private final List<String> acknowledged = new ArrayList<>();

    private Books(ConfigurableApplicationContext house) {
        this.house = house;
        this.tables = house.getBean(JdbcTemplate.class);
    }

    /** Opens the database as a command does, without a port and without jobs, and lets the demonstration settle in. */
    static Books open(String... database) {
        return new Books(new SpringApplicationBuilder(Kyogikai.class)
                .profiles("test", "mariadb")
                .initializers(context ->
                        TestPropertyValues.of(database).and("server.port=-1").applyTo(context))
                .run());
    }

    void acknowledged(String task) {
        acknowledged.add(task);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** A body for which matters wait and no meeting is being prepared or held. */
    Optional<String> bodyToConvene() {
        return tables
                .queryForList(
                        "select distinct body_id from consultation c where state = 'WAITING' and not exists (select 1"
                                + " from meeting m where m.council_id = c.council_id and m.body_id = c.body_id"
                                + " and m.state <> 'CLOSED') order by body_id limit 1",
                        String.class)
                .stream()
                .findFirst();
    }

    /** Before which body the item of an agenda stands. */
    String bodyOf(String item) {
        return tables.queryForObject(
                "select m.body_id from agenda_item i join meeting m on m.id = i.meeting_id where i.id = ?",
                String.class,
                item);
    }

    int programs() {
        return count("program");
    }

    int programsUnderWay() {
        return count("ACT_RU_EXECUTION where PARENT_ID_ is null and PROC_DEF_ID_ like 'annual-program:%'");
    }

    boolean isPlanned(int year) {
        return count("year_plan where fiscal_year = " + year) > 0;
    }

    int count(String query) {
        return tables.queryForObject("select count(*) from " + query, Integer.class);
    }

    /** What must not be, at whatever point the application was killed; empty where all is well. */
    List<String> faults() {
        var faults = new ArrayList<>(house.getBean(HandshakeAudit.class).faults());
        faults.addAll(house.getBean(DeadlineAudit.class).faults());
        acknowledged.stream()
                .filter(task ->
                        tables.queryForObject("select count(*) from ACT_RU_TASK where ID_ = ?", Integer.class, task)
                                > 0)
                .forEach(task -> faults.add("acknowledged and yet open: " + task));
        none(
                faults,
                "decided twice in one meeting",
                "select 1 from consultation where meeting_id is not null"
                        + " group by issue_id, body_id, meeting_id, number having count(*) > 1");
        none(
                faults,
                "two open matters of one issue before the bodies that decide",
                "select 1 from consultation where"
                        + " state in ('WAITING', 'DECIDED') and body_id in ('chosei', 'zentai') group by issue_id having count(*)"
                        + " > 1");
        none(
                faults,
                "an outcome that its meeting did not give",
                "select 1 from consultation c join agenda_item i on"
                        + " i.consultation_id = c.id and i.meeting_id = c.meeting_id where not (i.outcome <=> c.outcome)");
        none(
                faults,
                "told without an outcome",
                "select 1 from consultation where state = 'CLOSED' and outcome is null");
        return faults;
    }

    /** What must not be once everything has been worked off. */
    List<String> unfinished() {
        var faults = faults();
        none(
                faults,
                "a matter without its one outcome",
                "select 1 from consultation where state <> 'CLOSED' or outcome" + " is null");
        none(faults, "an issue that is not closed", "select 1 from issue where closed_at is null");
        none(faults, "an origin without an answer", "select 1 from issue_origin where answer is null");
        none(
                faults,
                "a mail of which nobody says what became of it",
                "select 1 from delivery where state in ('WAITING', 'SENDING', 'UNKNOWN')");
        none(faults, "an instance that still runs", "select 1 from ACT_RU_EXECUTION");
        none(faults, "a job without retries", "select 1 from ACT_RU_JOB where RETRIES_ = 0");
        var read = count("ACT_HI_ACTINST where ACT_ID_ in ('coordinationReadOutcome', 'plenaryReadOutcome')");
        var decided = count("consultation where issue_id is not null and body_id in ('chosei', 'zentai')");
        if (read != decided) {
            faults.add("%d outcomes were read for %d matters".formatted(read, decided));
        }
        return faults;
    }

    /** What must not be once the meetings of all plans have been begun. */
    List<String> year() {
        var faults = new ArrayList<String>();
        none(
                faults,
                "a meeting that was planned and not begun",
                "select 1 from planned_meeting where meeting_id is null");
        none(
                faults,
                "a meeting begun twice",
                "select 1 from planned_meeting group by plan_id, body_id, held_on, starts_at having count(*) > 1");
        none(
                faults,
                "a meeting that no plan knows",
                "select 1 from meeting where id not in (select meeting_id from planned_meeting)");
        none(
                faults,
                "a meeting without its one agenda to write",
                "select m.id from meeting m left join ACT_RU_VARIABLE v on v.NAME_ = 'meetingId' and v.TEXT_ = m.id"
                        + " left join ACT_RU_TASK t on t.EXECUTION_ID_ = v.EXECUTION_ID_ or t.PROC_INST_ID_ = v.PROC_INST_ID_"
                        + " group by m.id having count(distinct t.ID_) <> 1");
        return faults;
    }

    private void none(List<String> faults, String what, String query) {
        var found = count("(" + query + ") found");
        if (found > 0) {
            faults.add("%s: %d".formatted(what, found));
        }
    }

    @Override
    public void close() {
        house.close();
    }
}
