package jp.kyogikai.program;

import java.util.List;
import jp.kyogikai.charter.BodyRecords;
import jp.kyogikai.charter.RecordedBody;
import org.springframework.stereotype.Component;

/** The bodies that draft a part of a plan or a report (原案を作成する会議体). */
@Component
class BodiesOfPrograms implements BodyRecords {

    private final Programs programs;

    BodiesOfPrograms(Programs programs) {
        this.programs = programs;
    }

    @Override
    public String name() {
        return "事業計画・事業報告";
    }

    @Override
    public List<RecordedBody> bodies() {
        return programs.bodies();
    }
}
