package jp.kyogikai;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: runs the meetings of a council and carries every issue to its answer (協議会). */
@SpringBootApplication
public class Kyogikai {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        SpringApplication.run(Kyogikai.class, args);
    }
}
