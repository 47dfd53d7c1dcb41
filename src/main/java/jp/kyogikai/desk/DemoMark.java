package jp.kyogikai.desk;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page of a demonstration say that it is one (見本の表示). */
@ControllerAdvice
class DemoMark {

    private final boolean demo;

    DemoMark(@Value("${kyogikai.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @ModelAttribute("demo")
    boolean isDemo() {
        return demo;
    }
}
