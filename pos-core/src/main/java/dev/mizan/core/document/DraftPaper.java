// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.document;

import dev.mizan.spi.value.Text;

/**
 * The whole list of what a till may print before anything is committed. None of it carries a number or proves a sale;
 * everything else is printed from a {@link dev.mizan.spi.store.CommitReceipt}.
 */
public enum DraftPaper {
    /** What is in the basket and what it would cost, to be looked over; its head says that it is no receipt. */
    BASKET_PREVIEW("Not a receipt", "ليس إيصالاً"),
    /** What a card terminal hands over to be printed; schemes want it on paper for a declined payment too. */
    TERMINAL_SLIP("Card terminal slip", "قسيمة جهاز البطاقات"),
    /** A device's own test page. */
    DEVICE_TEST("Printer test", "اختبار الطابعة");

    private final Text title;

    DraftPaper(String en, String ar) {
        this.title = Text.of(en, ar);
    }

    /** What stands at the head of the paper. */
    public Text title() {
        return title;
    }
}
