package jp.kyogikai.databases;

import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javax.sql.DataSource;
import jp.kyogikai.charter.Outcome;
import jp.kyogikai.consultation.Consulting;
import jp.kyogikai.consultation.Verdict;
import jp.kyogikai.issue.Category;
import jp.kyogikai.issue.IssueLadder;
import jp.kyogikai.issue.IssueRegister;
import jp.kyogikai.issue.Origin;
import jp.kyogikai.issue.OriginKind;
import jp.kyogikai.issue.Registration;
import jp.kyogikai.issue.Urgency;
import jp.kyogikai.meeting.AgendaEntry;
import jp.kyogikai.meeting.Agendas;
import jp.kyogikai.meeting.Convening;
import jp.kyogikai.meeting.ItemKind;
import jp.kyogikai.meeting.MeetingKind;
import jp.kyogikai.meeting.Plan;
import jp.kyogikai.meeting.Review;
import jp.kyogikai.meeting.Schedule;
import jp.kyogikai.membership.Appointing;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.MeetingId;
import jp.kyogikai.shared.Received;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.BeanFactory;

/** One and the same set of facts, written through the use cases, by plain JDBC and into the engine. */
final class SampleYear {

    static final List<String> NAMES = List.of("𠮷田　花子", "髙﨑　太郎", "ハハ", "パパ", "はは", "a", "A", "葛󠄀城 🎉");

    private static final CouncilId COUNCIL = new CouncilId("kisarazu");
    private static final BodyId BODY = new BodyId("chosei");

    private final BeanFactory house;

    SampleYear(BeanFactory house) {
        this.house = house;
    }

    void write() throws SQLException {
        NAMES.forEach(name -> house.getBean(Appointing.class).register(COUNCIL, name, "よみ", Actor.system()));
        var meeting = meeting();
        consultation(meeting);
        byJdbc(meeting);
        task();
        EmptyTables.fill(house.getBean(DataSource.class));
    }

    private MeetingId meeting() {
        var schedule =
                new Schedule(LocalDate.of(2026, 12, 3), LocalTime.of(14, 0), LocalTime.of(16, 30), "木更津市役所　朝日庁舎");
        var meeting = house.getBean(Convening.class)
                .plan(new Plan(COUNCIL, BODY, MeetingKind.REGULAR, schedule), Actor.system());
        var agendas = house.getBean(Agendas.class);
        agendas.compile(
                meeting,
                schedule,
                List.of(AgendaEntry.other(ItemKind.APPROVAL, "会議録の確認", "前回の会議録\n〜確認〜", "髙﨑", 5)),
                Actor.system());
        agendas.review(meeting, new Review(true, "①㈱ﾊﾝｶｸ", Received.PHONE, "𠮷田　花子"), Actor.system());
        return meeting;
    }

    private void consultation(MeetingId meeting) {
        var origin = new Origin(OriginKind.SUBCOMMITTEE, new BodyId("kodomo"), "こども部会長", LocalDate.of(2026, 10, 1));
        var issue = house.getBean(IssueRegister.class)
                .register(
                        new Registration(
                                COUNCIL, "𠮷野家前の段差", "長文".repeat(30_000), Category.REGIONAL, Urgency.URGENT, origin),
                        Actor.system());
        var consulting = house.getBean(Consulting.class);
        var matter = house.getBean(IssueLadder.class).submit(issue, BODY);
        consulting.decide(matter, new Verdict(Outcome.SUBMIT, "", meeting, "第1回", LocalDate.of(2026, 12, 3)));
    }

    /** Ids that a careless collation takes for one and the same must both go into the unique key. */
    private void byJdbc(MeetingId meeting) throws SQLException {
        var insert = "insert into attendance (id, meeting_id, person_id, name, organisation, post, position, presence,"
                + " proxy, note) values (?, ?, ?, ?, '', '', ?, 'PRESENT', '', '')";
        try (var connection = house.getBean(DataSource.class).getConnection()) {
            for (var name : NAMES) {
                try (var row = connection.prepareStatement(insert)) {
                    row.setString(1, name);
                    row.setString(2, meeting.value());
                    row.setString(3, name);
                    row.setString(4, name);
                    row.setInt(5, NAMES.indexOf(name));
                    row.execute();
                }
            }
            try (var midnight = connection.prepareStatement("update issue set closed_at = '2027-03-31 00:00:00'")) {
                midnight.execute();
            }
            try (var day = connection.prepareStatement("update issue_origin set answered_on = ?")) {
                day.setDate(1, Date.valueOf("2027-03-31"));
                day.execute();
            }
        }
    }

    private void task() {
        var tasks = house.getBean(TaskService.class);
        NAMES.forEach(name -> {
            var task = tasks.newTask();
            task.setName(name);
            task.setDescription("sample");
            tasks.saveTask(task);
        });
    }
}
