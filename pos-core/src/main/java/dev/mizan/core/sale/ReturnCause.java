// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.document.Coded;
import dev.mizan.spi.value.Text;

/** Why goods come back; it decides what happens to them, and what a manager looks into. */
public enum ReturnCause implements Coded {
    CHANGED_MIND("changed-mind", "Changed their mind", "غيّر رأيه"),
    FAULTY("faulty", "Faulty", "به عيب"),
    WRONG_ITEM("wrong-item", "Wrong item", "صنف خاطئ"),
    EXPIRED("expired", "Past its date", "منتهي الصلاحية"),
    RECALLED("recalled", "Recalled by its maker", "مسحوب من السوق"),
    KEYED_WRONG("keyed-wrong", "Keyed in by mistake", "أُدخل خطأً"),
    OTHER("other", "Another reason", "سبب آخر");

    private final String code;
    private final Text title;

    ReturnCause(String code, String en, String ar) {
        this.code = code;
        this.title = Text.of(en, ar);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text title() {
        return title;
    }

    /** The cause of a code; any other text is an {@link IllegalArgumentException}. */
    public static ReturnCause ofCode(String code) {
        return Coded.of(ReturnCause.class, code);
    }
}
