package jp.kyogikai.desk;

import java.util.NoSuchElementException;
import jp.kyogikai.casework.CaseRefusal;
import jp.kyogikai.casework.ReviewRefusal;
import jp.kyogikai.shared.NoRight;
import jp.kyogikai.shared.Refusal;
import jp.kyogikai.shared.RefusedException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page of its own why a page cannot be shown or an entry not be taken (受け付けられない理由の画面). */
@ControllerAdvice
class RefusedPages {

    private final Menu menu;

    RefusedPages(Menu menu) {
        this.menu = menu;
    }

    @ExceptionHandler
    ModelAndView refused(RefusedException refused) {
        var status = isForbidden(refused.refusal()) ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
        return page(refused.refusal().sentence(), status);
    }

    /** Another person, or the daily watch, changed the same thing in the same moment. */
    @ExceptionHandler
    ModelAndView overtaken(OptimisticLockingFailureException overtaken) {
        return page("ほかの操作と重なったため、受け付けられませんでした。画面を開き直して、もう一度行ってください。", HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    ModelAndView unknown(NoSuchElementException unknown) {
        return page("お探しの協議会、課題、事例、会議又は文書はありません。アドレスを確かめるか、「今日」の画面から選び直してください。", HttpStatus.NOT_FOUND);
    }

    private static boolean isForbidden(Refusal refusal) {
        return refusal instanceof NoRight
                || refusal instanceof CaseRefusal.NotInTheCircle
                || refusal instanceof ReviewRefusal.NotOfThisMeeting;
    }

    private ModelAndView page(String sentence, HttpStatus status) {
        var page = new ModelAndView("refused", status);
        page.addObject("menu", menu.entries());
        page.addObject("sentence", sentence);
        return page;
    }
}
