package jp.kyogikai.document;

import jp.kyogikai.shared.Refusal;

/** A fault of a template, told to the person who edits it: which file, which line, what to do (様式の誤り). */
public sealed interface TemplateRefusal extends Refusal {

    /** The file's name, such as {@code agenda.ftlh}. */
    String file();

    /** The file is larger than a template needs to be. */
    record TooLarge(String file, int kilobytes) implements TemplateRefusal {
        @Override
        public String sentence() {
            return "様式「%s」が大きすぎます（上限 %dキロバイト）。埋め込んだ画像などを減らしてください。".formatted(file, kilobytes);
        }
    }

    /** The file was saved in another character encoding. */
    record NotUtf8(String file) implements TemplateRefusal {
        @Override
        public String sentence() {
            return "様式「%s」の文字コードがUTF-8ではありません。UTF-8で保存し直してください。".formatted(file);
        }
    }

    /** The template does not follow the grammar; {@code line} counts from 1. */
    record Ungrammatical(String file, int line, String detail) implements TemplateRefusal {
        @Override
        public String sentence() {
            return "様式「%s」の%d行目の書き方に誤りがあります。閉じ忘れや綴りを確かめてください。（%s）".formatted(file, line, detail);
        }
    }

    /** The template uses something that templates may not do. */
    record Forbidden(String file, int line, String word) implements TemplateRefusal {
        @Override
        public String sentence() {
            return "様式「%s」の%d行目にある「%s」は、様式では使えません。取り除いてください。".formatted(file, line, word);
        }
    }

    /** The template asks for something the paper does not have. */
    record Unknown(String file, int line, String word) implements TemplateRefusal {
        @Override
        public String sentence() {
            return "様式「%s」の%d行目にある「%s」という項目は、この文書にありません。綴りを確かめてください。".formatted(file, line, word);
        }
    }

    /** The template is well formed but cannot be filled in. */
    record Unfillable(String file, int line, String detail) implements TemplateRefusal {
        @Override
        public String sentence() {
            return "様式「%s」の%d行目に言葉を差し込めません。項目の使い方を確かめてください。（%s）".formatted(file, line, detail);
        }
    }

    /** Filling in takes longer than any paper needs. */
    record TooSlow(String file, long seconds) implements TemplateRefusal {
        @Override
        public String sentence() {
            return "様式「%s」の文書を%d秒以内に作れませんでした。繰り返し（#list）の重なりを減らしてください。".formatted(file, seconds);
        }
    }

    /** The paper grows longer than any paper is. */
    record TooLong(String file, int characters) implements TemplateRefusal {
        @Override
        public String sentence() {
            return "様式「%s」から作る文書が%d文字を超えました。繰り返し（#list）の書き方を確かめてください。".formatted(file, characters);
        }
    }

    /** The finished paper is not well-formed HTML; the line is that of the paper, not of the template. */
    record Malformed(String file, int paperLine, String detail) implements TemplateRefusal {
        @Override
        public String sentence() {
            return "様式「%s」から作った文書の%d行目付近で、HTMLのタグが閉じていないか、正しくありません。様式のタグを確かめてください。（%s）"
                    .formatted(file, paperLine, detail);
        }
    }

    /** The finished paper would run or load something; the line is that of the paper, not of the template. */
    record ForbiddenMarkup(String file, int paperLine, String markup) implements TemplateRefusal {
        @Override
        public String sentence() {
            return "様式「%s」から作った文書の%d行目付近にある「%s」は、文書では使えません。取り除いてください。画像は埋め込み（data:）のPNGかJPEGだけが使えます。"
                    .formatted(file, paperLine, markup);
        }
    }

    /** The finished paper has no main heading, or another heading before it. */
    record NoHeading(String file) implements TemplateRefusal {
        @Override
        public String sentence() {
            return "様式「%s」の最初の見出しがh1ではありません。読み上げで文書名が分かるように、文書名をh1で書いてください。".formatted(file);
        }
    }
}
