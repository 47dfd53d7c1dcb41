package jp.kyogikai.desk;

import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page lead to the others (画面の移動). */
@ControllerAdvice
class MenuOnPages {

    private final Menu menu;

    MenuOnPages(Menu menu) {
        this.menu = menu;
    }

    @ModelAttribute("menu")
    List<Menu.Entry> menu() {
        return menu.entries();
    }
}
